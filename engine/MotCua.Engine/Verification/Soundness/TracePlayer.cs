using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Soundness;

/// <summary>Executes a trace on the kernel; only what the trace supposes about data is taken from it.</summary>
public static class TracePlayer
{
    /// <summary>Executes a trace from the start.</summary>
    public static TracePlayed Play(CompiledProcedure procedure, Trace trace)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(trace);
        return new TracePlayed(DossierState.Empty, null, []);
    }
}
