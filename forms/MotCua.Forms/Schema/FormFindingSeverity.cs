namespace MotCua.Forms;

/// <summary>How grave a finding is.</summary>
public enum FormFindingSeverity
{
    /// <summary>Prevents publishing.</summary>
    Error,

    /// <summary>May be published, probably not meant.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Info,
}
