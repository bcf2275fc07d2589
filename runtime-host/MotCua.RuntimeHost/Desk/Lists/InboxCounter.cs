namespace MotCua.RuntimeHost.Desk.Lists;

/// <summary>A view with its number.</summary>
public sealed record InboxCounter(InboxView View, long Count);
