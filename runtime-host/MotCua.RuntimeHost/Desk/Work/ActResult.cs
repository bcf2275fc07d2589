namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>What became of a posted act.</summary>
/// <param name="Failure">Null when it was done.</param>
public sealed record ActResult(ActFailure? Failure)
{
    public static ActResult Done { get; } = new((ActFailure?)null);
}
