using MotCua.Engine.Kernel;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Migration;

/// <summary>A dossier that is to come over.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="From">The version it has.</param>
/// <param name="Given">What happened so far.</param>
/// <param name="To">The version it is to have.</param>
/// <param name="Refused">Why it cannot; null when it can.</param>
/// <param name="At">The element the refusal names.</param>
/// <param name="Waiting">Steps that wait afterwards.</param>
/// <param name="Then">Steps completed afterwards; the dossier then is over.</param>
/// <param name="Edit">Lines of the mapping that people changed; a null takes a line out.</param>
public sealed record MigrationCase(
    string Name,
    ProcedureBuilder From,
    Action<DossierHarness> Given,
    ProcedureBuilder To,
    FailureCode? Refused = null,
    string? At = null,
    string[]? Waiting = null,
    string[]? Then = null,
    (string From, string? To)[]? Edit = null)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
