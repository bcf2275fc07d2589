using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Dossiers.Running;

/// <summary>What became of a wish to migrate.</summary>
/// <param name="Migration">The migration; null when refused.</param>
/// <param name="Refusal">Why it was refused.</param>
/// <param name="Failure">The line of the mapping, where that is the reason.</param>
public sealed record MigrationReply(MigrationDocument? Migration, MigrationRefusal? Refusal = null, KernelFailure? Failure = null)
{
    internal static MigrationReply Because(MigrationRefusal refusal, KernelFailure? failure = null) => new(null, refusal, failure);
}
