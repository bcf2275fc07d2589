using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-015: a step allows a supplement or a stop that the diagram would refuse in the status the dossier then has.</summary>
internal static class ForbiddenOperationStatus
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from node in subject.UserSteps
           from operation in Operations(subject, node)
           from status in StatusWays.During(node, subject.StatusWays.On(node)).Distinct().Order(StringComparer.Ordinal)
           where subject.Statuses.Find(operation.Target) is null || !subject.Statuses.Permits(status.Length == 0 ? null : status, operation.Target)
           select Finding.Error(
               "MC-VER-015",
               node.Id,
               [
                   ("name", node.Name),
                   ("operation", operation.Vi),
                   ("operationEn", operation.En),
                   .. StatusText.Args(subject, "status", status),
                   .. StatusText.Args(subject, "target", operation.Target),
               ]).At(null, node.Line, node.Column) with
           {
               Path = node.Settings.Status is null ? subject.StatusWays.PathTo(node, status) : [],
               Mends = subject.Statuses.Find(operation.Target) is null ? [] : [new QuickMend(QuickMendKind.AllowTransition, operation.Target, $"{status}>{operation.Target}")],
           };

    // What the procedure does not know at all is not offered at its steps either.
    private static IEnumerable<(string Target, string Vi, string En)> Operations(VerificationSubject subject, FlowNode node)
    {
        if (Offers(subject, node, BuiltInOperation.Supplement))
        {
            yield return (StatusCodes.SupplementRequested, "yêu cầu bổ sung", "a supplement request");
        }

        if (Offers(subject, node, BuiltInOperation.Stop))
        {
            yield return (StatusCodes.Stopped, "dừng xử lý", "a stop");
        }
    }

    private static bool Offers(VerificationSubject subject, FlowNode node, BuiltInOperation operation)
        => node.Settings.Allow.Contains(operation) && OperationRule.Knows(subject.Facts.Operations, operation);
}
