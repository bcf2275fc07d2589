using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness.Search;

namespace MotCua.Engine.Verification.Soundness;

/// <summary>Executes a trace on the kernel; only what the trace supposes about data is taken from it.</summary>
public static class TracePlayer
{
    /// <summary>Executes a trace from the start, command by command.</summary>
    /// <param name="procedure">The procedure that the trace is about.</param>
    /// <param name="trace">The trace.</param>
    public static TracePlayed Play(CompiledProcedure procedure, Trace trace)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(trace);
        return TraceMaker.Play(new Terrain(procedure, new HashSet<string>()), trace.Steps).Played;
    }

    /// <summary>Whether a fault shows when its trace is executed: the kernel raises the incident, or two strands are where one is meant.</summary>
    public static bool Shows(CompiledProcedure procedure, SoundnessFault fault)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(fault);
        return FaultSight.Shows(procedure.Process, fault.Kind, fault.ElementId, Play(procedure, fault.Trace));
    }
}
