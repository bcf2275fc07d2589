using MotCua.Engine.Model;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Tables;

namespace MotCua.Engine.Verification.Rules.Conditions;

/// <summary>MC-CND-004: two flows of an exclusive gateway whose conditions can both be true; then the first is taken.</summary>
internal static class OverlappingFlows
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => subject.Names is null ? [] : GatewayFlows.Of(subject, exclusiveOnly: true).Select(g => Overlap(subject, g)).OfType<Finding>();

    // One pair of a gateway is enough to look at its order.
    private static Finding? Overlap(VerificationSubject subject, GatewayFlows gateway)
    {
        var flows = gateway.Flows.Where(f => f.Condition is not null).ToList();
        for (var a = 0; a < flows.Count; a++)
        {
            for (var b = a + 1; b < flows.Count; b++)
            {
                var answer = subject.Conditions.Satisfiable([(flows[a].Condition!, true), (flows[b].Condition!, true)]);
                if (answer.Answer == Satisfiability.Yes)
                {
                    return Finding.Info(
                        "MC-CND-004",
                        gateway.Gateway.Id,
                        ("gateway", gateway.Gateway.Name),
                        ("flow", GatewayFlows.NameOf(subject, flows[a])),
                        ("other", GatewayFlows.NameOf(subject, flows[b])),
                        ("example", TableWords.Of(answer.Example, p => PathWords.Of(subject, p, "vi"), "vi")),
                        ("exampleEn", TableWords.Of(answer.Example, p => PathWords.Of(subject, p, "en"), "en")))
                        .At(null, gateway.Gateway.Line, gateway.Gateway.Column) with
                    { Path = [flows[a].Id, flows[b].Id] };
                }
            }
        }

        return null;
    }
}
