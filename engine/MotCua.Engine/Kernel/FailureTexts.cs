using System.Text.Json;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel;

/// <summary>
/// Texts of refusals and incidents in vi and en, from the embedded table <c>Kernel/Texts/kernel.failures.json</c>:
/// <c>failures</c> by <see cref="FailureCode"/>, <c>incidents</c> by <see cref="IncidentCode"/>.
/// </summary>
public static class FailureTexts
{
    private static readonly Lazy<Table> Texts = new(Load);

    /// <summary>Why a command was refused, for the person who gave it.</summary>
    /// <param name="failure">The refusal.</param>
    /// <param name="language">"vi" or "en".</param>
    public static string Format(KernelFailure failure, string language)
        => TextTemplate.Fill(Texts.Value.Failures[failure.Code].In(language), failure.Args, null, language);

    /// <summary>What went wrong, for administrators.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="language">"vi" or "en".</param>
    public static string Format(Incident incident, string language)
        => TextTemplate.Fill(Texts.Value.Incidents[incident.Code].In(language), incident.Args, incident.ElementId, language);

    internal static IReadOnlyDictionary<FailureCode, LocalText> Failures => Texts.Value.Failures;

    internal static IReadOnlyDictionary<IncidentCode, LocalText> Incidents => Texts.Value.Incidents;

    private static Table Load()
        => JsonSerializer.Deserialize<Table>(EmbeddedTables.Named("kernel.failures.json").Single().Content, EngineJson.Options)!;

    private sealed record Table(Dictionary<FailureCode, LocalText> Failures, Dictionary<IncidentCode, LocalText> Incidents);
}
