namespace MotCua.Engine.Model;

/// <summary>
/// Which built-in operations a procedure knows and how far they go (DESIGN section 3). A step must also allow
/// supplement, extend, delegate and stop by <c>motcua:allow</c>.
/// </summary>
public sealed record OperationLimits
{
    /// <summary>Asking the applicant to supplement; null means never.</summary>
    public SupplementLimit? Supplement { get; init; }

    /// <summary>Extending the time limit; null means never.</summary>
    public ExtensionLimit? Extend { get; init; }

    /// <summary>Handing a work item to somebody who acts on one's behalf.</summary>
    public bool Delegate { get; init; }

    /// <summary>Withdrawal by the applicant.</summary>
    public bool Withdraw { get; init; }

    /// <summary>Stopping by an officer.</summary>
    public bool Stop { get; init; }

    /// <summary>Cancelling and restoring before intake (E-5.8).</summary>
    public bool Cancel { get; init; }

    /// <summary>Giving a work item to another officer.</summary>
    public bool Reassign { get; init; } = true;
}
