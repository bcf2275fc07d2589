namespace MotCua.RuntimeHost.Workers;

/// <param name="Done">Items since the start.</param>
/// <param name="FailuresInARow">0 = well.</param>
/// <param name="LastFailure">The kind of failure, without its message, which may hold personal data.</param>
public sealed record WorkerState(long Done, int FailuresInARow, string? LastFailure);
