using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Dmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Verification;

namespace MotCua.Designer.Checking;

/// <summary>
/// What can be verified of a bundle that does not compile yet: a missing form must not hide that a step is unreachable.
/// </summary>
internal static class DraftReading
{
    /// <summary>The subject for the rules; null when facts, statuses or graph cannot be read at all.</summary>
    public static VerificationSubject? Of(ProcedureBundle bundle, IOrganisation people, int minutesPerDay, CancellationToken ct = default)
    {
        var facts = Json<ProcedureFacts>(bundle, "procedure.json");
        var statuses = Json<StatusDiagram>(bundle, facts?.Statuses ?? "statuses.json");
        if (facts is null || statuses is null || bundle.Find(facts.Process) is not { } bpmn
            || BpmnReader.Read(bpmn, facts.Process).Document is not { } document
            || ProcessReader.Read(document).Process is not { } process)
        {
            return null;
        }

        var forms = bundle.In("forms", ".schema.json")
            .Select(f => (f.Name, Schema: Json<JsonObject>(bundle, f.Path)))
            .Where(f => f.Schema is not null)
            .ToDictionary(f => f.Name, f => f.Schema!, StringComparer.Ordinal);
        var decisions = DecisionSource.Of(bundle.In("decisions", ".dmn").Select(file => (file.Path, file.Content)));
        return new VerificationSubject(facts, process, statuses, people, minutesPerDay)
        {
            Names = ExpressionNames.Of(facts, process, forms, decisions),
            Cancellation = ct,
            Forms = forms,
            Decisions = decisions,
        };
    }

    private static T? Json<T>(ProcedureBundle bundle, string path)
        where T : class
    {
        try
        {
            return bundle.Find(path) is { } content ? JsonSerializer.Deserialize<T>(content.Span, EngineJson.Options) : null;
        }
        catch (JsonException)
        {
            // The compiler says what is wrong with the file.
            return null;
        }
    }
}
