using MotCua.Engine.Model;
using MotCua.Engine.Verification.Conditions;

namespace MotCua.Engine.Verification.Rules.Conditions;

/// <summary>MC-CND-002: a condition of an exclusive gateway that is always true, so that the flows after it are never taken.</summary>
internal static class AlwaysTrueCondition
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var gateway in GatewayFlows.Of(subject, exclusiveOnly: true).Where(_ => subject.Names is not null))
        {
            var flows = gateway.Flows;
            for (var i = 0; i < flows.Count; i++)
            {
                if (flows[i].Condition is not { } condition || subject.Conditions.Satisfiable([(condition, false)]).Answer != Satisfiability.No)
                {
                    continue;
                }

                var after = flows.Skip(i + 1).ToList();
                if (gateway.Gateway.DefaultFlow is { } otherwise && subject.Process.Flows.TryGetValue(otherwise, out var flow))
                {
                    after.Add(flow);
                }

                if (after.Count > 0)
                {
                    yield return Finding.Warning(
                        "MC-CND-002",
                        flows[i].Id,
                        ("flow", GatewayFlows.NameOf(subject, flows[i])),
                        ("expression", condition),
                        ("others", string.Join(", ", after.Select(f => "“" + GatewayFlows.NameOf(subject, f) + "”"))))
                        .At(null, flows[i].Line, flows[i].Column) with
                    { Path = [.. after.Select(f => f.Id)] };
                }

                break;
            }
        }
    }
}
