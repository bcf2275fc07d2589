using System.Globalization;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation.Running;

/// <summary>Says what was supposed because the settings do not say it: a figure is worth what it rests on.</summary>
internal static class Assumptions
{
    public static IEnumerable<LocalText> Of(SimulationRun run)
    {
        var (model, settings) = (run.Model, run.Model.Settings);
        var steps = model.Procedure.Process.NodesInOrder.Where(n => run.Tallies.Any(t => t.Steps.ContainsKey(n.Id))).ToList();
        if (settings.Arrivals.Count == 0)
        {
            yield return new LocalText(
                Text($"Số hồ sơ đến: lấy sao cho người bận nhất bận khoảng {ArrivalRates.BusyShare * 100:0} % thời gian (arrivals)."),
                Text($"Arrivals: so many that the busiest are busy about {ArrivalRates.BusyShare * 100:0} % of their time (arrivals)."));
        }

        var service = steps.Where(n => settings.Steps.GetValueOrDefault(n.Id)?.Service is null).ToList();
        if (service.Count > 0)
        {
            yield return new LocalText(
                Text($"Thời gian làm việc ở {Names(service)}: trung bình {settings.LimitShare * 100:0} % thời hạn của bước, {Work.MinutesWithoutLimit:0} phút khi bước không có thời hạn (steps.service, limitShare)."),
                Text($"Time at work at {Names(service)}: {settings.LimitShare * 100:0} % of the step's limit in the mean, {Work.MinutesWithoutLimit:0} minutes where there is none (steps.service, limitShare)."));
        }

        var outcomes = steps.Where(n => n.Settings.Outcomes.Count > 1 && settings.Steps.GetValueOrDefault(n.Id)?.Outcomes is not { Count: > 0 }).ToList();
        if (outcomes.Count > 0)
        {
            yield return new LocalText(
                Text($"Kết luận ở {Names(outcomes)}: các kết luận phải nêu lý do chiếm {Work.ReasonedShare * 100:0} %, còn lại chia đều (steps.outcomes)."),
                Text($"Outcomes at {Names(outcomes)}: those that need a reason {Work.ReasonedShare * 100:0} % together, the others in equal parts (steps.outcomes)."));
        }

        if (model.Procedure.Facts.Operations.Supplement is not null && steps.Exists(n => n.Settings.Allow.Contains(BuiltInOperation.Supplement)))
        {
            yield return settings.Supplement.Wait is null
                ? new LocalText(
                    Text($"Yêu cầu bổ sung: {settings.Supplement.Probability * 100:0.#} % ở mỗi bước cho phép; người nộp trả lời vào lúc bất kỳ trong thời gian được cho (supplement)."),
                    Text($"Supplements: {settings.Supplement.Probability * 100:0.#} % at each step that allows them; applicants answer at any moment of the time they are given (supplement)."))
                : new LocalText(
                    Text($"Yêu cầu bổ sung: {settings.Supplement.Probability * 100:0.#} % ở mỗi bước cho phép (supplement)."),
                    Text($"Supplements: {settings.Supplement.Probability * 100:0.#} % at each step that allows them (supplement)."));
        }

        var waits = model.Procedure.Process.NodesInOrder.Where(n => n.Kind.Element is "serviceTask" or "scriptTask" or "receiveTask" or "callActivity" && (n.Kind.Element != "callActivity" || n.Settings.Linked is not null)
            && !settings.Waits.ContainsKey(n.Id)).ToList();
        if (waits.Count > 0)
        {
            yield return new LocalText(
                Text($"Chờ bên ngoài ở {Names(waits)}: việc của máy {Work.JobMinutes:0} phút, thông điệp và cơ quan khác một ngày làm việc (waits)."),
                Text($"Waiting for others at {Names(waits)}: jobs {Work.JobMinutes:0} minute, messages and other agencies one working day (waits)."));
        }
    }

    private static string Names(List<FlowNode> nodes) => string.Join(", ", nodes.Select(n => $"“{n.Name}”"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
