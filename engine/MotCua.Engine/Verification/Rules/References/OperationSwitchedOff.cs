using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.References;

/// <summary>MC-REF-005: a step allows an operation that the procedure's facts switch off; nobody will see it.</summary>
internal static class OperationSwitchedOff
{
    private static readonly Dictionary<BuiltInOperation, (string Vi, string En)> Names = new()
    {
        [BuiltInOperation.Supplement] = ("yêu cầu bổ sung", "supplement requests"),
        [BuiltInOperation.Extend] = ("gia hạn", "extensions"),
        [BuiltInOperation.Delegate] = ("ủy quyền", "delegation"),
        [BuiltInOperation.Stop] = ("dừng xử lý", "stopping"),
    };

    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from node in subject.UserSteps
           from operation in node.Settings.Allow
           where !OperationRule.Knows(subject.Facts.Operations, operation)
           group node by operation into steps
           select Finding.Warning(
               "MC-REF-005",
               steps.First().Id,
               ("operation", Names[steps.Key].Vi),
               ("operationEn", Names[steps.Key].En),
               ("names", string.Join(", ", steps.Select(s => $"“{s.Name}”")))).At(null, steps.First().Line, steps.First().Column) with
           {
               Path = [.. steps.Select(s => s.Id)],
           };
}
