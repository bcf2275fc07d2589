namespace MotCua.RuntimeHost.Desk.Lists;

/// <summary>What an inbox view lists.</summary>
public enum InboxSource
{
    /// <summary>Work items: one line per piece of work.</summary>
    Work,

    /// <summary>Dossiers: one line each.</summary>
    Dossiers,
}
