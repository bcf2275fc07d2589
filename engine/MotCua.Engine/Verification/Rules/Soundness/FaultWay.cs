using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>A trace in one line: the steps that people do on it, with the outcomes they choose.</summary>
internal static class FaultWay
{
    // Of a longer way the last steps say most.
    private const int Most = 6;

    public static string Of(ProcessDefinition process, Trace trace, string language)
    {
        var steps = trace.Steps.Where(s => s.Kind != TraceStepKind.Start).Select(s => Name(process, s, language)).ToList();
        return steps.Count == 0 ? (language == "en" ? "at once" : "ngay khi nộp")
            : string.Join(" → ", steps.Count <= Most ? steps : steps.Skip(steps.Count - Most).Prepend("…"));
    }

    private static string Name(ProcessDefinition process, TraceStep step, string language)
    {
        var node = process.Find(step.ElementId);
        var (vi, en) = ElementName.Of(process, node);
        var outcome = node?.Settings.Outcomes.FirstOrDefault(o => o.Code == step.Choice)?.Label.In(language);
        return (language == "en" ? en : vi) + (outcome is null || node!.Settings.Outcomes.Count < 2 ? "" : $" ({outcome})");
    }
}
