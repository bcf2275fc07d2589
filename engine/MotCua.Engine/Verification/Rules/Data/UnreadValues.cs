using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Data;

/// <summary>MC-DAT-006: variables and decisions that are set and that nothing reads.</summary>
internal static class UnreadValues
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var read = subject.Expressions
            .SelectMany(e => subject.Read(e.Text)?.ReferencedPaths ?? [])
            .Select(p => p.StartsWith("decisions.", StringComparison.Ordinal) ? string.Join('.', p.Split('.').Take(2)) : p.Split('.')[0])
            .ToHashSet(StringComparer.Ordinal);

        // Who called this procedure reads its result; decisions read by the names of their inputs.
        read.Add("result");
        read.UnionWith(subject.Decisions.Select(d => d.Read.Model).OfType<DmnModel>().SelectMany(m => m.Inputs.Names.Select(n => n.Key)));
        if (read.Contains("decisions"))
        {
            yield break;
        }

        var fees = subject.Facts.Fees.Select(f => f.Decision).Concat(subject.Process.NodesInOrder.Select(n => n.Settings.Payment?.Decision)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var decisions = from node in subject.Process.NodesInOrder
                        where node.Kind.Element == "businessRuleTask" && node.Settings.Decision is not null
                        let decision = node.Settings.Decision!
                        where !fees.Contains(decision) && !read.Contains($"decisions.{decision}") && !read.Contains($"decisions.{node.Id}")
                        select (Name: $"“{node.Name}”", node.Id);

        // What a linked call is given is for the form of the other procedure.
        var variables = from node in subject.Process.NodesInOrder
                        from name in node.Settings.Outputs.Select(o => o.Name).Append(node.Loop?.Output).OfType<string>().Select(n => n.Split('.')[0])
                        where !read.Contains(name)
                        select (Name: name, node.Id);
        var unread = decisions.Concat(variables).DistinctBy(u => u.Name).ToList();
        if (unread.Count > 0)
        {
            yield return Finding.Info("MC-DAT-006", unread[0].Id, ("names", string.Join(", ", unread.Select(u => u.Name)))) with { Path = [.. unread.Select(u => u.Id).Distinct()] };
        }
    }
}
