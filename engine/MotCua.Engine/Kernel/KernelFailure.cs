namespace MotCua.Engine.Kernel;

/// <summary>An expected refusal: a code with typed arguments.</summary>
/// <param name="Code">Stable code.</param>
public sealed record KernelFailure(FailureCode Code)
{
    /// <summary>Arguments by name, as the texts name them.</summary>
    public IReadOnlyDictionary<string, string> Args { get; init; } = new Dictionary<string, string>();

    /// <summary>A failure with arguments.</summary>
    public static KernelFailure Of(FailureCode code, params (string Name, string? Value)[] args)
        => new(code) { Args = args.ToDictionary(a => a.Name, a => a.Value ?? "", StringComparer.Ordinal) };

    /// <inheritdoc/>
    public override string ToString()
        => Args.Count == 0 ? $"{Code}" : $"{Code}({string.Join(", ", Args.Select(a => $"{a.Key}={a.Value}"))})";
}
