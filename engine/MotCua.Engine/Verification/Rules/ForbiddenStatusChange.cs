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
               ("name", node.Name),
               ("from", before.Length == 0 ? "–" : subject.Statuses.Find(before)?.Name.Vi ?? before),
               ("fromEn", before.Length == 0 ? "–" : subject.Statuses.Find(before)?.Name.In("en") ?? before),
               ("to", subject.Statuses.Find(node.Settings.Status)!.Name.Vi),
               ("toEn", subject.Statuses.Find(node.Settings.Status)!.Name.In("en"))).At(null, node.Line, node.Column);
}
