using System.Collections.Frozen;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Behaviours.Containers;
using MotCua.Engine.Kernel.Behaviours.Events;
using MotCua.Engine.Kernel.Behaviours.Gateways;
using MotCua.Engine.Kernel.Behaviours.Tasks;

namespace MotCua.Engine.Kernel.Behaviours;

/// <summary>
/// All that the engine can run: one line per element. To add one: a class in the folder of its kind, a line here, a
/// test; the kernel stays as it is.
/// </summary>
internal static class ElementBehaviours
{
    private static readonly PassingEventBehaviour Passing = new();
    private static readonly CatchEventBehaviour Catch = new();
    private static readonly ThrowEventBehaviour Throw = new();

    private static readonly FrozenDictionary<ElementKind, ElementBehaviour> Table = new Dictionary<ElementKind, ElementBehaviour>
    {
        [new("startEvent", "none")] = Passing,
        [new("startEvent", "message")] = Passing,
        [new("startEvent", "signal")] = Passing,
        [new("startEvent", "timer")] = Passing,
        [new("startEvent", "conditional")] = Passing,
        [new("startEvent", "error")] = Passing,
        [new("startEvent", "escalation")] = Passing,
        [new("startEvent", "compensate")] = Passing,
        [new("boundaryEvent", "message")] = Passing,
        [new("boundaryEvent", "signal")] = Passing,
        [new("boundaryEvent", "timer")] = Passing,
        [new("boundaryEvent", "conditional")] = Passing,
        [new("boundaryEvent", "error")] = Passing,
        [new("boundaryEvent", "escalation")] = Passing,
        [new("boundaryEvent", "compensate")] = Passing,
        [new("intermediateCatchEvent", "message")] = Catch,
        [new("intermediateCatchEvent", "signal")] = Catch,
        [new("intermediateCatchEvent", "timer")] = Catch,
        [new("intermediateCatchEvent", "conditional")] = Catch,
        [new("intermediateCatchEvent", "link")] = Passing,
        [new("intermediateThrowEvent", "none")] = Passing,
        [new("intermediateThrowEvent", "message")] = Throw,
        [new("intermediateThrowEvent", "signal")] = Throw,
        [new("intermediateThrowEvent", "escalation")] = Throw,
        [new("intermediateThrowEvent", "compensate")] = Throw,
        [new("intermediateThrowEvent", "multiple")] = Throw,
        [new("intermediateThrowEvent", "link")] = new LinkThrowEventBehaviour(),
        [new("endEvent", "none")] = Passing,
        [new("endEvent", "message")] = Throw,
        [new("endEvent", "signal")] = Throw,
        [new("endEvent", "error")] = Throw,
        [new("endEvent", "escalation")] = Throw,
        [new("endEvent", "compensate")] = Throw,
        [new("endEvent", "multiple")] = Throw,
        [new("endEvent", "terminate")] = new TerminateEndEventBehaviour(),
        [new("task")] = new ManualTaskBehaviour(),
        [new("manualTask")] = new ManualTaskBehaviour(),
        [new("userTask")] = new UserTaskBehaviour(),
        [new("businessRuleTask")] = new BusinessRuleTaskBehaviour(),
        [new("sendTask")] = new SendTaskBehaviour(),
        [new("receiveTask")] = Catch,
        [new("serviceTask")] = new ServiceTaskBehaviour(),
        [new("scriptTask")] = new ScriptTaskBehaviour(),
        [new("exclusiveGateway")] = new ExclusiveGatewayBehaviour(),
        [new("parallelGateway")] = new ParallelGatewayBehaviour(),
        [new("inclusiveGateway")] = new InclusiveGatewayBehaviour(),
        [new("eventBasedGateway")] = new EventBasedGatewayBehaviour(),
        [new("subProcess")] = new SubProcessBehaviour(),
        [new("callActivity")] = new CallActivityBehaviour(),
    }.ToFrozenDictionary();

    /// <summary>Kinds that run.</summary>
    public static IEnumerable<ElementKind> Kinds => Table.Keys;

    /// <summary>The behaviour of a kind; null when it cannot be run.</summary>
    public static ElementBehaviour? Find(ElementKind kind) => Table.GetValueOrDefault(kind);
}
