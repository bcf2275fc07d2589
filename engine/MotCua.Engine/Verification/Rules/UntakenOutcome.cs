using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules;

/// <summary>
/// MC-VER-008: an outcome that no flow of the gateway after the step takes, and no default flow either: the dossier would
/// stop there with an incident. Only gateways that decide by this step's outcome alone are judged.
/// </summary>
internal static class UntakenOutcome
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var step in subject.UserSteps.Where(s => s.Settings.Outcomes.Count > 0 && s.Outgoing.Count == 1))
        {
            var gateway = subject.Process.Find(subject.Process.Flows[step.Outgoing[0]].TargetId);
            if (gateway?.Kind.Element is not ("exclusiveGateway" or "inclusiveGateway") || gateway.DefaultFlow is not null || gateway.Outgoing.Count < 2)
            {
                continue;
            }

            foreach (var outcome in step.Settings.Outcomes.Where(o => Untaken(subject, gateway, step, o.Code) && !IsTold(subject, gateway, step, o.Code)))
            {
                yield return Finding.Error("MC-VER-008", step.Id, ("name", step.Name), ("outcome", outcome.Label.Vi), ("gateway", gateway.Name)).At(null, step.Line, step.Column);
            }
        }
    }

    // Said with the way to it by MC-SND-004.
    private static bool IsTold(VerificationSubject subject, FlowNode gateway, FlowNode step, string code)
        => subject.Soundness.Faults.Any(f => f is { Certain: true, Follows: false, Kind: SoundnessFaultKind.NoFlowPossible } && f.ElementId == gateway.Id
            && f.Trace.Steps.LastOrDefault(s => s.ElementId == step.Id)?.Choice == code);

    private static bool Untaken(VerificationSubject subject, FlowNode gateway, FlowNode step, string code)
    {
        foreach (var flow in subject.Process.OutgoingOf(gateway))
        {
            var readings = OutcomeReading.In(flow).ToList();
            var alone = readings.Count == 1 && readings[0].StepId == step.Id && readings[0].Codes.Count > 0 && IsBare(flow.Condition!);
            if (!alone || readings[0].Codes.Contains(code) != readings[0].Negated)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Nothing besides the one comparison, so that it alone decides.</summary>
    private static bool IsBare(string condition)
        => !condition.Contains(" and ", StringComparison.Ordinal) && !condition.Contains(" or ", StringComparison.Ordinal)
            && condition.TrimStart().StartsWith("steps.", StringComparison.Ordinal);
}
