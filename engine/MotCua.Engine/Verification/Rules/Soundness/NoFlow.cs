using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Rules.Conditions;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>MC-SND-004: at a gateway no flow applies and none is the default; the dossier would stop there with an incident. Gaps that have an example are told with it (MC-CND-003, -006).</summary>
internal static class NoFlow
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => FaultFinding.Of(subject, SoundnessFaultKind.NoFlowPossible).Where(fault => !UncoveredGateway.Tells(subject, fault.ElementId)).Select(fault => FaultFinding.Error(subject, "MC-SND-004", fault) with { Mends = Mends(subject.Process.Find(fault.ElementId)) });

    /// <summary>Any of the flows may become the default; the last one is the likeliest rest.</summary>
    internal static IReadOnlyList<QuickMend> Mends(FlowNode? gateway)
        => gateway is { DefaultFlow: null, Outgoing.Count: > 1 } node
            ? [.. node.Outgoing.Reverse().Select(flow => new QuickMend(QuickMendKind.SetDefaultFlow, node.Id, flow))]
            : [];
}
