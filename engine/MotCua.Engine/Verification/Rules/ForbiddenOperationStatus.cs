using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-015: a step allows a supplement or a stop that the diagram would refuse in the status the dossier then has.</summary>
internal static class ForbiddenOperationStatus
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from node in subject.UserSteps
           from operation in Operations(node)
           from status in StatusWays.During(node, subject.StatusWays.On(node)).Distinct().Order(StringComparer.Ordinal)
           where subject.Statuses.Find(operation.Target) is null || !subject.Statuses.Permits(status.Length == 0 ? null : status, operation.Target)
           select Finding.Error(
               "MC-VER-015",
               node.Id,
               ("name", node.Name),
               ("operation", operation.Vi),
               ("operationEn", operation.En),
               ("status", subject.Statuses.Find(status)?.Name.Vi ?? "–"),
               ("statusEn", subject.Statuses.Find(status)?.Name.In("en") ?? "–"),
               ("target", subject.Statuses.Find(operation.Target)?.Name.Vi ?? operation.Target),
               ("targetEn", subject.Statuses.Find(operation.Target)?.Name.In("en") ?? operation.Target)).At(null, node.Line, node.Column);

    private static IEnumerable<(string Target, string Vi, string En)> Operations(FlowNode node)
    {
        if (node.Settings.Allow.Contains(BuiltInOperation.Supplement))
        {
            yield return (StatusCodes.SupplementRequested, "yêu cầu bổ sung", "a supplement request");
        }

        if (node.Settings.Allow.Contains(BuiltInOperation.Stop))
        {
            yield return (StatusCodes.Stopped, "dừng xử lý", "a stop");
        }
    }
}
