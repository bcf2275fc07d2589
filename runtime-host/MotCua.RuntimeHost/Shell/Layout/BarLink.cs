namespace MotCua.RuntimeHost.Shell.Layout;

/// <summary>An entry of the officers' bar.</summary>
/// <param name="Href">Address; the entry is current there and, unless exact, below it.</param>
/// <param name="Text">Words.</param>
/// <param name="Icon">A Lucide icon.</param>
/// <param name="Exact">Current only on the address itself.</param>
internal sealed record BarLink(string Href, string Text, string Icon, bool Exact = false);
