using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Designer.Checking;

/// <summary>The steps of a trace as sentences. One line per kind of step.</summary>
internal static class TraceWords
{
    private static readonly Dictionary<string, LocalText> Operations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["supplement"] = new("yêu cầu bổ sung", "a supplement request"),
        ["requestSupplement"] = new("yêu cầu bổ sung", "a supplement request"),
        ["supplemented"] = new("bổ sung hồ sơ", "a supplement"),
        ["extend"] = new("gia hạn", "an extension"),
        ["delegate"] = new("ủy quyền", "a delegation"),
        ["reassign"] = new("chuyển người làm", "a reassignment"),
        ["stop"] = new("dừng xử lý", "a stop"),
        ["withdraw"] = new("rút hồ sơ", "a withdrawal"),
        ["cancel"] = new("hủy hồ sơ", "a cancellation"),
        ["restore"] = new("khôi phục hồ sơ", "a restoration"),
    };

    /// <summary>What happens, then what it supposes.</summary>
    public static LocalText Of(TraceStep step, ProcessDefinition process)
    {
        var what = Happens(step, process);
        if (step.Assumed.Count == 0)
        {
            return new LocalText(what.Vi + ".", what.En + ".");
        }

        var supposed = step.Assumed.Select(a => Supposed(a, process)).ToList();
        return new LocalText(
            $"{what.Vi}, giả sử {string.Join(" và ", supposed.Select(s => s.Vi))}.",
            $"{what.En}, supposing that {string.Join(" and ", supposed.Select(s => s.En))}.");
    }

    private static LocalText Happens(TraceStep step, ProcessDefinition process)
    {
        var at = ElementWords.Of(step.ElementId, process);
        return step.Kind switch
        {
            TraceStepKind.Start => new($"Hồ sơ bắt đầu ở {at.Vi}", $"The dossier begins at {at.En}"),
            TraceStepKind.Complete => Completed(step, at, process),
            TraceStepKind.JobDone => new($"{Upper(at.Vi)} chạy xong", $"{Upper(at.En!)} has run"),
            TraceStepKind.JobError => new($"{Upper(at.Vi)} báo lỗi “{step.Choice}”", $"{Upper(at.En!)} throws the error “{step.Choice}”"),
            TraceStepKind.Timer => new($"Hẹn giờ {at.Vi} đến lúc", $"The timer {at.En} is due"),
            TraceStepKind.Message => new($"Thông điệp đến {at.Vi}", $"A message comes to {at.En}"),
            TraceStepKind.Signal => new($"Tín hiệu đến {at.Vi}", $"A signal comes to {at.En}"),
            TraceStepKind.Condition => new($"Điều kiện của {at.Vi} trở thành đúng", $"The condition of {at.En} becomes true"),
            TraceStepKind.LinkedDone => new($"Cơ quan khác trả kết quả về {at.Vi}", $"The other agency's result comes back to {at.En}"),
            _ => Operated(step, at),
        };
    }

    private static LocalText Completed(TraceStep step, LocalText at, ProcessDefinition process)
    {
        if (step.Choice is not { } code)
        {
            return new LocalText($"Cán bộ hoàn thành {at.Vi}", $"The officer completes {at.En}");
        }

        var label = process.Find(step.ElementId)?.Settings.Outcomes.FirstOrDefault(o => o.Code == code)?.Label ?? new LocalText(code);
        return new LocalText($"Cán bộ hoàn thành {at.Vi} với kết luận “{label.Vi}”", $"The officer completes {at.En} with the outcome “{label.In("en")}”");
    }

    private static LocalText Operated(TraceStep step, LocalText at)
    {
        var operation = Operations.GetValueOrDefault(step.Choice ?? "") ?? new LocalText($"thao tác “{step.Choice}”", $"the operation “{step.Choice}”");
        return new LocalText($"Có {operation.Vi} tại {at.Vi}", $"There is {operation.En} at {at.En}");
    }

    private static LocalText Supposed(TraceAssumption assumption, ProcessDefinition process)
    {
        var at = ElementWords.Of(assumption.ElementId, process);
        return assumption.Value switch
        {
            "true" => new($"“{assumption.Expression}” đúng ở {at.Vi}", $"“{assumption.Expression}” holds at {at.En}"),
            "false" => new($"“{assumption.Expression}” sai ở {at.Vi}", $"“{assumption.Expression}” does not hold at {at.En}"),
            var value => new($"“{assumption.Expression}” bằng {value} ở {at.Vi}", $"“{assumption.Expression}” is {value} at {at.En}"),
        };
    }

    private static string Upper(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
