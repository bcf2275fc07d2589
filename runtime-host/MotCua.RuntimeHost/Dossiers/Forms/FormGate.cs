using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Forms;
using MotCua.RuntimeHost.Dossiers.Attachments;

namespace MotCua.RuntimeHost.Dossiers.Forms;

/// <summary>Judges form data on the server, whatever way they came (DESIGN section 8: one evaluator).</summary>
public sealed class FormGate(
    OrganisationService organisations, AttachmentService attachments, TimeProvider time, ILogger<FormGate> logger)
{
    private const string StaffOf = "staff:";

    // As long as the version itself is kept: a form is gone with it.
    private readonly ConditionalWeakTable<JsonObject, FormSchema> schemas = new();

    /// <summary>The schema of a form of this version; null when the version has no such form.</summary>
    /// <exception cref="InvalidDataException">The published schema cannot be read: publishing should have refused it.</exception>
    public FormSchema? Schema(CompiledProcedure procedure, string? formId)
    {
        if (formId is null || !procedure.Forms.TryGetValue(formId, out var source))
        {
            return null;
        }

        return schemas.GetValue(source, _ =>
            FormSchema.Parse(source).Schema ?? throw new InvalidDataException($"Form '{formId}' of version {procedure.VersionHash} cannot be read."));
    }

    /// <summary>What is visible, required, computed and wrong in the data.</summary>
    /// <param name="state">The dossier the form belongs to; null before there is one.</param>
    public async Task<FormState> EvaluateAsync(
        FormSchema schema, JsonObject data, ApplicantInfo? applicant, DossierState? state, CancellationToken ct)
    {
        var environment = await EnvironmentAsync(schema, data, applicant, state, ct);
        var result = FormEvaluator.Evaluate(schema, data, environment);
        foreach (var fault in result.Faults)
        {
            logger.LogWarning("Form expression failed: {Fault}", fault);
        }

        return result;
    }

    /// <summary>What the forms have against the values an administrator mends. Other fields are not judged: they may be what
    /// is wrong as well, and are mended one at a time.</summary>
    public async Task<IReadOnlyList<FormError>> JudgeAsync(CompiledProcedure procedure, DossierState state, MendIncident mend, CancellationToken ct)
    {
        var errors = new List<FormError>();
        foreach (var form in mend.Changes.GroupBy(change => (change.Place, change.Owner)))
        {
            var (place, owner) = form.Key;
            var formId = place switch { VariablePlace.Form => procedure.Facts.Form, VariablePlace.Step => procedure.Process.Find(owner)?.Settings.Form, _ => null };
            if (Schema(procedure, formId) is not { } schema)
            {
                continue;
            }

            var data = ((place == VariablePlace.Form ? state.Data.Form : state.Data.Steps.Find(owner))?.DeepClone() as JsonObject) ?? [];
            foreach (var change in form)
            {
                data[change.Name] = change.Value?.DeepClone();
            }

            var judged = await EvaluateAsync(schema, data, state.Applicant, state, ct);
            errors.AddRange(judged.Errors.Where(error => form.Any(change => error.Pointer == "/" + change.Name || error.Pointer.StartsWith($"/{change.Name}/", StringComparison.Ordinal))));
        }

        return errors;
    }

    /// <summary>What an evaluation of this form needs: people to choose from, files handed in, names that expressions see.</summary>
    public async Task<FormEnvironment> EnvironmentAsync(
        FormSchema schema, JsonObject data, ApplicantInfo? applicant, DossierState? state, CancellationToken ct)
    {
        var people = await organisations.CurrentAsync(ct);
        var catalogs = schema.AllFields
            .Select(field => field.Catalog)
            .OfType<string>()
            .Where(name => name.StartsWith(StaffOf, StringComparison.Ordinal))
            .Distinct()
            .ToDictionary(name => name, name => StaffChoices(people, name[StaffOf.Length..]));
        var files = await attachments.FindManyAsync([.. FileIds(schema, data)], ct);
        return new FormEnvironment
        {
            Now = time.GetUtcNow(),
            Catalogs = catalogs,
            Attachments = files.ToDictionary(
                file => file.Id, file => new FormAttachment(file.Id, file.Name, file.Length, $"/tep/{file.Id}")),
            Names = Names(applicant ?? state?.Applicant, state),
        };
    }

    /// <summary>Ids of all files the data name, in the order of the form.</summary>
    public static IEnumerable<string> FileIds(FormSchema schema, JsonObject data) =>
        schema.AllFields.Where(field => field.Kind == FieldKind.Files).SelectMany(field => ValuesAt(data, field.Path)).Distinct();

    private static IEnumerable<string> ValuesAt(JsonNode? node, string path)
    {
        var (head, rest) = path.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? (path[..dot], path[(dot + 1)..]) : (path, "");
        var isList = head.EndsWith("[]", StringComparison.Ordinal);
        var child = (node as JsonObject)?[isList ? head[..^2] : head];
        if (rest.Length > 0)
        {
            return isList
                ? (child as JsonArray ?? []).SelectMany(item => ValuesAt(item, rest))
                : ValuesAt(child, rest);
        }

        return (child as JsonArray ?? []).OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var id) ? id : "").Where(id => id.Length > 0);
    }

    private static IReadOnlyList<FormChoice> StaffChoices(Organisation people, string unit) =>
    [
        .. people.People
            .Where(person => person.Enabled && person.Roles.Contains(Catalogs.Accounts.Roles.Handler) && people.IsWithin(person.UnitId, unit))
            .Select(person => new FormChoice(person.Id, new LocalText(person.Name), people.PositionOf(person.PositionId)?.Name)),
    ];

    private static Dictionary<string, JsonNode?> Names(ApplicantInfo? applicant, DossierState? state) => new()
    {
        ["applicant"] = applicant is null ? null : new JsonObject
        {
            ["name"] = applicant.Name,
            ["identityNumber"] = applicant.IdentityNumber,
            ["phone"] = applicant.Phone,
            ["email"] = applicant.Email,
            ["address"] = applicant.Address,
            ["kind"] = StoredEnumName.Of(applicant.Kind),
        },
        ["dossier"] = state is null ? null : new JsonObject { ["code"] = state.Code, ["status"] = state.Status },
        ["application"] = state?.Data.Form.DeepClone(),
    };
}
