using MotCua.Engine.Model;
using MotCua.Engine.Verification.Conditions;

namespace MotCua.Engine.Verification.Rules.Conditions;

/// <summary>MC-CND-005: a flow of an exclusive gateway that is never taken, because flows before it take all of its cases.</summary>
internal static class HiddenFlow
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var gateway in GatewayFlows.Of(subject, exclusiveOnly: true).Where(g => subject.Names is not null && g.AllConditional))
        {
            for (var i = 1; i < gateway.Flows.Count; i++)
            {
                var flow = gateway.Flows[i];
                var before = gateway.Flows.Take(i).Select(f => (f.Condition!, false)).ToList();
                if (subject.Conditions.Satisfiable([.. before, (flow.Condition!, true)]).Answer == Satisfiability.No
                    && subject.Conditions.Satisfiable([(flow.Condition!, true)]).Answer != Satisfiability.No
                    && before.TrueForAll(b => subject.Conditions.Satisfiable([b]).Answer != Satisfiability.No))
                {
                    yield return Finding.Warning("MC-CND-005", flow.Id, ("flow", GatewayFlows.NameOf(subject, flow)), ("gateway", gateway.Gateway.Name))
                        .At(null, flow.Line, flow.Column) with
                    { Path = [.. gateway.Flows.Take(i).Select(f => f.Id)] };
                }
            }
        }
    }
}
