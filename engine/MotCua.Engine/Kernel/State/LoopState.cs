namespace MotCua.Engine.Kernel.State;

/// <summary>A repeated activity under way.</summary>
/// <param name="TokenId">The token that waits for it.</param>
/// <param name="Total">Number of instances; null for a standard loop without limit.</param>
/// <param name="Started">Instances begun so far.</param>
/// <param name="Completed">Instances completed so far.</param>
public sealed record LoopState(string TokenId, int? Total, int Started = 0, int Completed = 0);
