namespace MotCua.Engine.Model;

/// <summary>
/// The way from the start of a dossier to a fault of behaviour (DESIGN section 7): a diagram can play it and the kernel
/// can execute it. Equal when their steps are.
/// </summary>
/// <param name="Steps">What happens, in order; the first is a start.</param>
public sealed record Trace(IReadOnlyList<TraceStep> Steps)
{
    /// <summary>No way at all.</summary>
    public static Trace Empty { get; } = new([]);

    /// <inheritdoc/>
    public bool Equals(Trace? other) => other is not null && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Aggregate(17, HashCode.Combine);
}
