using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-014: the flow changes the status in a way that the diagram does not permit (E-4.2).</summary>
internal static class ForbiddenStatusChange
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from node in subject.Process.NodesInOrder
           where node.Settings.Status is { } own && subject.Statuses.Find(own) is not null
           from before in subject.StatusWays.On(node).Order(StringComparer.Ordinal)
           where !subject.Statuses.Permits(before.Length == 0 ? null : before, node.Settings.Status!)
           select Finding.Error(
               "MC-VER-014",
               node.Id,
               [("name", node.Name), .. StatusText.Args(subject, "from", before), .. StatusText.Args(subject, "to", node.Settings.Status)]).At(null, node.Line, node.Column) with
           {
               Path = subject.StatusWays.PathTo(node, before),
               Mends = [new QuickMend(QuickMendKind.AllowTransition, node.Settings.Status!, $"{before}>{node.Settings.Status}")],
           };
}
