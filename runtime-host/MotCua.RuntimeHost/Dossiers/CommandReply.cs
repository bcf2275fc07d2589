using MotCua.Engine.Kernel;
using MotCua.Forms;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>What became of a command. A repeated command gets the first answer.</summary>
public sealed record CommandReply
{
    public bool Accepted => Refusal is null;

    /// <summary>Why it was refused; null when accepted.</summary>
    public RefusalKind? Refusal { get; private init; }

    /// <summary>The command had been carried out before; this is the first answer again.</summary>
    public bool Repeated { get; private init; }

    public string? DossierId { get; private init; }

    public string? Code { get; private init; }

    /// <summary>Last sequence of the events written.</summary>
    public long Sequence { get; private init; }

    /// <summary>The kernel's refusal.</summary>
    public KernelFailure? Failure { get; private init; }

    /// <summary>What to mend in the form, when that was the reason.</summary>
    public IReadOnlyList<FormError> FormErrors { get; private init; } = [];

    internal static CommandReply Done(string dossierId, string code, long sequence) =>
        new() { DossierId = dossierId, Code = code, Sequence = sequence };

    internal static CommandReply Again(string dossierId, string code, long sequence) =>
        Done(dossierId, code, sequence) with { Repeated = true };

    internal static CommandReply Refused(KernelFailure failure) =>
        new() { Refusal = RefusalKind.Kernel, Failure = failure };

    internal static CommandReply Invalid(IReadOnlyList<FormError> errors) =>
        new() { Refusal = RefusalKind.Form, FormErrors = errors };

    internal static CommandReply Because(RefusalKind kind) => new() { Refusal = kind };
}
