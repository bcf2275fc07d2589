using System.Diagnostics;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Benchmarks.Dossiers;

/// <summary>The kernel alone, in memory, on the same procedure with the same data.</summary>
internal static class KernelFigures
{
    /// <summary>One dossier to its end by pure Handle; the state it ends in.</summary>
    public static DossierState RunToEnd(KernelInputs inputs)
    {
        var (state, _) = Start(inputs);
        foreach (var (step, by, outcome) in SixSteps.Steps)
        {
            var item = state.WorkItems.Values.Single(one => one.IsLive && one.ElementId == step).Id;
            state = Do(inputs, state, new ClaimWorkItem(inputs.Officers[by], item)).State;
            state = Do(inputs, state, new CompleteWorkItem(inputs.Officers[by], item, outcome, Data: SixSteps.StepData(step))).State;
        }

        return state.Life == DossierLife.Ended ? state : throw new InvalidOperationException("The dossier did not end.");
    }

    /// <summary>Runs dossiers for about a second and says how fast and how lean.</summary>
    public static void Print(KernelInputs inputs, TextWriter output)
    {
        var commands = SixSteps.Commands(RunToEnd(inputs), inputs.Officers);
        for (var i = 0; i < 300; i++)
        {
            Once(inputs, commands);
        }

        var (dossiers, elements, events) = (0, 0L, 0L);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(1.5))
        {
            var (entered, all) = Once(inputs, commands);
            (dossiers, elements, events) = (dossiers + 1, elements + entered, events + all);
        }

        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var steps = (double)dossiers * SixSteps.CommandsPerDossier;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        output.WriteLine(FormattableString.Invariant(
            $"kernel in memory, one thread: {steps / seconds:0} steps/s (commands handled), {elements / seconds:0} elements/s, {events / seconds:0} events/s, {allocated / steps:0} allocated bytes/step"));
    }

    private static (int Elements, int Events) Once(KernelInputs inputs, IReadOnlyList<(string Name, DossierCommand Command)> commands)
    {
        var (state, started) = Start(inputs);
        var (elements, events) = (Entered(started), started.Count);
        foreach (var (_, command) in commands)
        {
            var result = Do(inputs, state, command);
            state = result.State;
            elements += Entered(result.Events);
            events += result.Events.Count;
        }

        return (elements, events);
    }

    private static (DossierState State, IReadOnlyList<DossierEvent> Events) Start(KernelInputs inputs)
    {
        var result = Do(inputs, DossierState.Empty, new StartDossier(
            inputs.Applicant, "d1", "H99.12-261120-0001", IntakeChannel.Portal, inputs.ApplicantInfo, inputs.Data, []));
        return (result.State, result.Events);
    }

    private static KernelResult Do(KernelInputs inputs, DossierState state, DossierCommand command)
    {
        var result = DossierKernel.Handle(inputs.Procedure, state, command, inputs.Context);
        return result.Accepted ? result : throw new InvalidOperationException($"{command.GetType().Name} was refused: {result.Failure}");
    }

    private static int Entered(IReadOnlyList<DossierEvent> events)
    {
        var count = 0;
        foreach (var e in events)
        {
            count += e is ElementEntered ? 1 : 0;
        }

        return count;
    }
}
