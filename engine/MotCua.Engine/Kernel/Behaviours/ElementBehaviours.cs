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
    private static readonly FrozenDictionary<ElementKind, ElementBehaviour> Table = new Dictionary<ElementKind, ElementBehaviour>
    {
        [new("startEvent", "none")] = new NoneStartEventBehaviour(),
        [new("endEvent", "none")] = new NoneEndEventBehaviour(),
        [new("endEvent", "terminate")] = new TerminateEndEventBehaviour(),
        [new("intermediateThrowEvent", "none")] = new NoneThrowEventBehaviour(),
        [new("intermediateCatchEvent", "timer")] = new TimerCatchEventBehaviour(),
        [new("boundaryEvent", "timer")] = new TimerBoundaryEventBehaviour(),
        [new("task")] = new ManualTaskBehaviour(),
        [new("manualTask")] = new ManualTaskBehaviour(),
        [new("userTask")] = new UserTaskBehaviour(),
        [new("businessRuleTask")] = new BusinessRuleTaskBehaviour(),
        [new("sendTask")] = new SendTaskBehaviour(),
        [new("serviceTask")] = new ServiceTaskBehaviour(),
        [new("scriptTask")] = new ScriptTaskBehaviour(),
        [new("exclusiveGateway")] = new ExclusiveGatewayBehaviour(),
        [new("parallelGateway")] = new ParallelGatewayBehaviour(),
        [new("inclusiveGateway")] = new InclusiveGatewayBehaviour(),
        [new("subProcess")] = new SubProcessBehaviour(),
    }.ToFrozenDictionary();

    /// <summary>Kinds that run.</summary>
    public static IEnumerable<ElementKind> Kinds => Table.Keys;

    /// <summary>The behaviour of a kind; null when it cannot be run.</summary>
    public static ElementBehaviour? Find(ElementKind kind) => Table.GetValueOrDefault(kind);
}
