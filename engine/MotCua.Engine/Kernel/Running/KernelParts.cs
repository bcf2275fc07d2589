using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Behaviours;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Parts of the kernel that a test may exchange, to prove that it finds a fault planted there.</summary>
internal sealed record KernelParts
{
    /// <summary>The parts that run everywhere else.</summary>
    public static KernelParts Standard { get; } = new();

    /// <summary>The behaviour of a kind of element; null when it cannot be run.</summary>
    public Func<ElementKind, ElementBehaviour?> Behaviour { get; init; } = ElementBehaviours.Find;

    /// <summary>What expressions, people and calendar give.</summary>
    public Answers Answers { get; init; } = Answers.Real;

    /// <summary>An interrupting boundary event ends the activity it sits on.</summary>
    public Action<DossierRun, Token> Interrupt { get; init; } = (run, host) => Tokens.Remove(run, host.Id, "interrupted");

    /// <summary>A scope that closes no longer waits for what starts its event sub-processes.</summary>
    public Action<DossierRun, string> StopWaiting { get; init; } = (run, scopeId) => Catching.Stop(run, (_, waiting) => waiting == scopeId);
}
