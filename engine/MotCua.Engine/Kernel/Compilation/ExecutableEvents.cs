using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Compilation;

/// <summary>The third gate for events, calls and loops: what must be given so that the engine can run them.</summary>
internal static class ExecutableEvents
{
    public static readonly Func<CompiledProcedure, FlowNode, IEnumerable<Finding>>[] Rules =
    [
        EventSubProcessIsTriggered, StartIsReached, LinkLeadsSomewhere, GatewayWaitsForEvents, CompensationHasHandler, CallFindsItsProcess, LoopIsBounded,
    ];

    private static readonly HashSet<string> SubProcessTriggers = ["message", "timer", "signal", "conditional", "error", "escalation", "compensate"];

    private static IEnumerable<Finding> EventSubProcessIsTriggered(CompiledProcedure procedure, FlowNode node)
    {
        var starts = procedure.Process.StartsOf(node.Id).ToList();
        if (node.IsEventSubProcess && (starts.Count != 1 || !SubProcessTriggers.Contains(starts[0].Kind.Definition!)))
        {
            yield return On(node, "MC-RUN-030");
        }
    }

    // A dossier begins by submission, message or signal; nobody would begin one by a timer or condition.
    private static IEnumerable<Finding> StartIsReached(CompiledProcedure procedure, FlowNode node)
    {
        var inEventSubProcess = procedure.Process.Find(node.ScopeId) is { IsEventSubProcess: true };
        var atTop = node.ScopeId == procedure.Process.Id;
        if (node is { IsStart: true, Kind.Definition: not "none" } && !inEventSubProcess && !(atTop && node.Kind.Definition is "message" or "signal"))
        {
            yield return On(node, "MC-RUN-031", ("kind", node.Kind.Definition));
        }
    }

    private static IEnumerable<Finding> LinkLeadsSomewhere(CompiledProcedure procedure, FlowNode node)
    {
        if (node.Kind == new ElementKind("intermediateThrowEvent", "link") && node.LinkTarget is null)
        {
            yield return On(node, "MC-RUN-032");
        }
    }

    private static IEnumerable<Finding> GatewayWaitsForEvents(CompiledProcedure procedure, FlowNode node)
    {
        var next = procedure.Process.OutgoingOf(node).Select(f => procedure.Process.Nodes[f.TargetId]).ToList();
        if (node.Kind.Element == "eventBasedGateway"
            && (next.Count == 0 || next.Exists(n => n.Kind.Element != "receiveTask" && n is not { Kind: { Element: "intermediateCatchEvent", Definition: "message" or "signal" or "timer" or "conditional" } })))
        {
            yield return On(node, "MC-RUN-033");
        }
    }

    private static IEnumerable<Finding> CompensationHasHandler(CompiledProcedure procedure, FlowNode node)
    {
        if (node.Kind == new ElementKind("boundaryEvent", "compensate") && procedure.Process.Find(node.CompensatedBy) is not { IsForCompensation: true })
        {
            yield return On(node, "MC-RUN-034");
        }
    }

    private static IEnumerable<Finding> CallFindsItsProcess(CompiledProcedure procedure, FlowNode node)
    {
        if (node.Kind.Element == "callActivity" && node.Settings.Linked is null && procedure.Process.ScopeOfCall(node.CalledElement) is null)
        {
            yield return On(node, "MC-RUN-035", ("reference", node.CalledElement));
        }
    }

    private static IEnumerable<Finding> LoopIsBounded(CompiledProcedure procedure, FlowNode node)
    {
        if (node.Loop is { IsStandard: true, Condition: null, Maximum: null } or { IsStandard: false, Cardinality: null, Collection: null })
        {
            yield return On(node, "MC-RUN-036");
        }
    }

    private static Finding On(FlowNode node, string code, params (string Name, string? Value)[] args)
        => Finding.Error(code, node.Id, [("name", node.Name), .. args]);
}
