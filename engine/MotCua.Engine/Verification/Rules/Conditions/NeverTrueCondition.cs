using MotCua.Engine.Model;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Rules.Conditions;

/// <summary>
/// MC-CND-001: a condition that can never be true, whatever the fields and outcomes that it reads hold. MC-CND-007: only
/// because a field is required: true of dossiers that were given with this version of the form, not of those moved to it.
/// </summary>
internal static class NeverTrueCondition
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var flow in subject.Process.Flows.Values.Where(f => f.Condition is not null).OrderBy(f => f.Id, StringComparer.Ordinal))
        {
            (string, bool)[] isTrue = [(flow.Condition!, true)];
            if (subject.Names is null || subject.Conditions.Satisfiable(isTrue).Answer != Satisfiability.No)
            {
                continue;
            }

            (string Name, string? Value)[] args = [("flow", GatewayFlows.NameOf(subject, flow)), ("expression", flow.Condition)];
            var always = subject.Conditions.Satisfiable(isTrue, (_, domain) => domain with { Values = domain.Values.Union(ValueSet.Null) }).Answer == Satisfiability.No;
            yield return (always ? Finding.Error("MC-CND-001", flow.Id, args) : Finding.Warning("MC-CND-007", flow.Id, args)).At(null, flow.Line, flow.Column);
        }
    }
}
