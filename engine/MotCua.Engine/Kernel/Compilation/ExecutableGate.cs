using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Behaviours;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Compilation;

/// <summary>The third gate: what our engine runs. Every refusal names the element.</summary>
internal static class ExecutableGate
{
    private static readonly Func<CompiledProcedure, FlowNode, IEnumerable<Finding>>[] Rules =
    [
        KindRuns, FeaturesRun, TimerIsGiven, SubProcessHasOneStart, ReferencesExist, StepsExist, AssignmentIsClear, PaymentNamesAnAmount, ScriptRuns,
        .. ExecutableEvents.Rules,
    ];

    public static IEnumerable<Finding> Check(CompiledProcedure procedure)
        => Starts(procedure).Concat(
            from node in procedure.Process.NodesInOrder
            from rule in Rules
            from finding in rule(procedure, node)
            select finding.At(null, node.Line, node.Column));

    private static IEnumerable<Finding> Starts(CompiledProcedure procedure)
    {
        var all = procedure.Process.StartsOf(procedure.Process.Id).ToList();
        var starts = all.Where(s => s.Kind.Definition == "none").ToList();
        var receives = all.Exists(s => s.Kind.Definition is "message" or "signal") || procedure.Process.NodesOf(procedure.Process.Id).Any(n => n.Instantiates);
        if (starts.Count == 0 && !receives && procedure.Process.EntriesOf(procedure.Process.Id).Count == 0)
        {
            yield return Finding.Error("MC-RUN-003", procedure.Process.Id);
        }

        foreach (var twice in starts.GroupBy(s => s.Settings.Channel).Where(g => g.Count() > 1))
        {
            yield return Finding.Error("MC-RUN-004", twice.Last().Id, ("channel", twice.Key is { } c ? WireName.Of(c) : "*"));
        }

        var channels = procedure.Facts.Channels.Count > 0 ? procedure.Facts.Channels : Enum.GetValues<IntakeChannel>();
        foreach (var channel in channels.Where(c => starts.Count > 0 && !starts.Any(s => s.Settings.Channel is null || s.Settings.Channel == c)))
        {
            yield return Finding.Error("MC-RUN-005", procedure.Process.Id, ("channel", WireName.Of(channel)));
        }
    }

    private static IEnumerable<Finding> KindRuns(CompiledProcedure procedure, FlowNode node)
    {
        if (ElementBehaviours.Find(node.Kind) is null)
        {
            yield return On(node, "MC-RUN-001", ("kind", node.Kind.ToString()));
        }
    }

    private static IEnumerable<Finding> FeaturesRun(CompiledProcedure procedure, FlowNode node)
        => node.Unsupported.Select(feature => On(node, "MC-RUN-002", ("feature", feature)));

    private static IEnumerable<Finding> TimerIsGiven(CompiledProcedure procedure, FlowNode node)
    {
        if (node.Kind.Definition == "timer" && node.Timer is null)
        {
            yield return On(node, "MC-RUN-006");
        }
    }

    // Without a start event a sub-process begins at everything that nothing leads to (section 10.3.5).
    private static IEnumerable<Finding> SubProcessHasOneStart(CompiledProcedure procedure, FlowNode node)
    {
        if (node is { Kind.Element: "subProcess", IsEventSubProcess: false }
            && (procedure.Process.StartsOf(node.Id).Count() > 1 || procedure.Process.EntriesOf(node.Id).Count == 0))
        {
            yield return On(node, "MC-RUN-007");
        }
    }

    private static IEnumerable<Finding> ReferencesExist(CompiledProcedure procedure, FlowNode node)
    {
        var settings = node.Settings;
        if (settings.Form is { } form && !procedure.Forms.ContainsKey(form))
        {
            yield return On(node, "MC-RUN-020", ("kind", "form"), ("reference", form));
        }

        foreach (var decision in new[] { settings.Decision, settings.Payment?.Decision }.OfType<string>())
        {
            if (!procedure.Decisions.ContainsKey(decision))
            {
                yield return On(node, "MC-RUN-020", ("kind", "decision"), ("reference", decision));
            }
        }

        if (settings.Status is { } status && procedure.Statuses.Find(status) is null)
        {
            yield return On(node, "MC-RUN-020", ("kind", "status"), ("reference", status));
        }

        foreach (var slip in settings.Slips.Where(s => !procedure.Slips.ContainsKey(s)))
        {
            yield return On(node, "MC-RUN-020", ("kind", "slip"), ("reference", slip));
        }

        if (node.Kind.Element == "businessRuleTask" && settings.Decision is null)
        {
            yield return On(node, "MC-RUN-021");
        }
    }

    private static IEnumerable<Finding> StepsExist(CompiledProcedure procedure, FlowNode node)
        => node.Settings.Assign
            .SelectMany(a => new[] { a.SameAs, a.DistinctFrom })
            .OfType<string>()
            .Where(step => procedure.Process.Find(step) is null)
            .Select(step => On(node, "MC-RUN-020", ("kind", "step"), ("reference", step)));

    private static IEnumerable<Finding> AssignmentIsClear(CompiledProcedure procedure, FlowNode node)
        => node.Settings.Assign
            .Where(a => (a.Position is null ? 0 : 1) + (a.Role is null ? 0 : 1) + (a.Person is null ? 0 : 1) + (a.SameAs is null ? 0 : 1) > 1)
            .Select(_ => On(node, "MC-RUN-022"));

    private static IEnumerable<Finding> PaymentNamesAnAmount(CompiledProcedure procedure, FlowNode node)
    {
        if (node.Settings.Payment is not { } payment)
        {
            yield break;
        }

        var fee = procedure.Facts.Fees.FirstOrDefault(f => f.Id == payment.Fee);
        if (payment.Fee is not null && fee is null)
        {
            yield return On(node, "MC-RUN-020", ("kind", "fee"), ("reference", payment.Fee));
        }
        else if (payment.Decision is null && fee?.Amount is null && (fee?.Decision is null || !procedure.Decisions.ContainsKey(fee.Decision)))
        {
            yield return On(node, "MC-RUN-023");
        }
    }

    private static IEnumerable<Finding> ScriptRuns(CompiledProcedure procedure, FlowNode node)
    {
        if (node.Kind.Element != "scriptTask")
        {
            yield break;
        }

        if (node.Script is not { } script)
        {
            yield return On(node, "MC-RUN-024");
        }
        else if (!script.IsEcmaScript)
        {
            yield return On(node, "MC-RUN-025", ("format", script.Format ?? ""));
        }
    }

    private static Finding On(FlowNode node, string code, params (string Name, string? Value)[] args)
        => Finding.Error(code, node.Id, [("name", node.Name), .. args]);
}
