using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>Tells a fault of behaviour: where, on which way, and what else is concerned.</summary>
internal static class FaultFinding
{
    /// <summary>The faults of one kind that do not just follow from others, certain ones or suspicions.</summary>
    public static IEnumerable<SoundnessFault> Of(VerificationSubject subject, SoundnessFaultKind kind, bool certain = true)
        => subject.Soundness.Faults.Where(f => f.Kind == kind && f.Certain == certain && !f.Follows);

    /// <summary>An error with its trace.</summary>
    public static Finding Error(VerificationSubject subject, string code, SoundnessFault fault, params (string Name, string? Value)[] args)
        => Make(subject, Finding.Error(code, fault.ElementId, Args(subject, fault, args)), fault);

    /// <summary>A warning with its trace.</summary>
    public static Finding Warning(VerificationSubject subject, string code, SoundnessFault fault, params (string Name, string? Value)[] args)
        => Make(subject, Finding.Warning(code, fault.ElementId, Args(subject, fault, args)), fault);

    private static Finding Make(VerificationSubject subject, Finding finding, SoundnessFault fault)
    {
        var node = subject.Process.Find(fault.ElementId);
        return finding.At(null, node?.Line, node?.Column) with
        {
            Trace = fault.Trace.Steps.Count == 0 ? null : fault.Trace,
            Path = [.. fault.OtherElements.Where(e => subject.Process.Find(e) is not null)],
        };
    }

    private static (string Name, string? Value)[] Args(VerificationSubject subject, SoundnessFault fault, (string Name, string? Value)[] more)
    {
        var (vi, en) = ElementName.Of(subject.Process, subject.Process.Find(fault.ElementId));
        return
        [
            ("name", vi), ("nameEn", en),
            ("way", FaultWay.Of(subject.Process, fault.Trace, "vi")), ("wayEn", FaultWay.Of(subject.Process, fault.Trace, "en")),
            .. more,
        ];
    }
}
