using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>What to publish.</summary>
public sealed record PublishRequest
{
    public required ProcedureBundle Bundle { get; init; }

    /// <summary>What changed; shown in the list of versions.</summary>
    public required string Note { get; init; }

    public required Editor By { get; init; }

    /// <summary>When new dossiers begin to follow it; null or past: at once.</summary>
    public DateTimeOffset? EffectiveFrom { get; init; }

    /// <summary>The proofs beyond compiling (verification, scenarios); an error refuses. Null: compiling is enough.</summary>
    public Func<CompiledProcedure, CancellationToken, Task<IReadOnlyList<Finding>>>? Check { get; init; }
}
