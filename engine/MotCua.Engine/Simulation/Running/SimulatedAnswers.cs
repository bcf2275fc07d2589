using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Simulation.Running;

/// <summary>The kernel's own answers, but where the settings give weights chance says which flow is taken.</summary>
internal sealed class SimulatedAnswers(GatewayDice dice) : Answers
{
    public override (bool Holds, Trouble? Trouble) Holds(DossierRun run, SequenceFlow flow)
        => dice.Takes(flow) is { } taken ? (taken, null) : base.Holds(run, flow);
}
