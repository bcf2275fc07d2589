namespace MotCua.RuntimeHost.Shell.Components;

/// <summary>Kinds of messages.</summary>
public enum NoticeKind
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>It worked.</summary>
    Success,

    /// <summary>Needs attention.</summary>
    Warning,

    /// <summary>It did not work.</summary>
    Danger,
}
