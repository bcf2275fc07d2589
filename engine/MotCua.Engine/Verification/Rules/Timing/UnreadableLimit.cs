using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Timing;

/// <summary>
/// MC-TIM-007: the expression of a time limit gives something that is none: always (an error, every dossier would stop
/// there) or in some case.
/// </summary>
internal static class UnreadableLimit
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var node in subject.Process.NodesInOrder.Where(n => n.Settings.TimeLimit?.Expression is not null))
        {
            if (subject.Values.Of(node.Settings.TimeLimit!.Expression!) is not { Count: > 0 } values)
            {
                continue;
            }

            // Null is no limit, which the kernel takes.
            var wrong = values.Where(v => !v.IsNull && TimeLimitRule.Read(v) is null).ToList();
            if (wrong.Count > 0)
            {
                var finding = Finding.Warning("MC-TIM-007", node.Id, ("name", node.Name), ("value", wrong[0].ToString())).At(null, node.Line, node.Column);
                yield return wrong.Count == values.Count && node.Kind.Element == "userTask" ? finding with { Severity = Severity.Error } : finding;
            }
        }
    }
}
