using MotCua.Storage;

namespace MotCua.RuntimeHost.Desk.Lists;

/// <summary>One counter of the inbox and the list behind it (E-22).</summary>
/// <param name="Id">Value of <c>?muc=</c>; its name is the text <c>desk.view.&lt;id&gt;</c>.</param>
/// <param name="Role">The role that sees it; null: every officer.</param>
/// <param name="Source">What it lists.</param>
/// <param name="Filter">Which.</param>
/// <param name="Icon">A Lucide icon.</param>
/// <param name="IsLate">Whether it holds what is late, and is drawn so.</param>
public sealed record InboxView(
    string Id, string? Role, InboxSource Source, Func<InboxScope, Filter> Filter, string Icon, bool IsLate = false);
