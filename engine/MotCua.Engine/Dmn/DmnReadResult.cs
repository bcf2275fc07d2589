using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace MotCua.Engine.Dmn;

/// <summary>A model and what is wrong in it. A model with findings still runs: only the elements they name give null.</summary>
/// <param name="Model">Null only when the file could not be read at all.</param>
public sealed record DmnReadResult(DmnModel? Model, ImmutableArray<DmnFinding> Findings)
{
    /// <summary>Whether the file was read and nothing is wrong in it.</summary>
    [MemberNotNullWhen(true, nameof(Model))]
    public bool Succeeded => Model is not null && Findings.IsEmpty;
}
