using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Domains;

/// <summary>
/// What the paths that expressions of a procedure read can hold: fields of forms, outcomes, statuses, channels; of all
/// others no more than their type. A path is written as expressions write it, for example <c>data.soTo</c>.
/// </summary>
public sealed class PathDomains
{
    private readonly ConcurrentDictionary<string, Domain> _known = new(StringComparer.Ordinal);
    private readonly FeelScopeShape _names;
    private readonly ProcedureFacts? _facts;
    private readonly ProcessDefinition? _process;
    private readonly StatusDiagram? _statuses;
    private readonly IReadOnlyDictionary<string, JsonObject> _forms;
    private readonly IReadOnlyList<DecisionSource> _decisions;

    /// <summary>The domains of a procedure.</summary>
    /// <param name="names">Names and types that expressions see.</param>
    /// <param name="facts">Which form the application is; null leaves forms out.</param>
    /// <param name="process">The steps; null leaves outcomes out.</param>
    /// <param name="statuses">The status diagram; null leaves statuses out.</param>
    /// <param name="forms">Form id to schema.</param>
    /// <param name="decisions">The decision files; null leaves results of decisions out.</param>
    public PathDomains(
        FeelScopeShape names,
        ProcedureFacts? facts = null,
        ProcessDefinition? process = null,
        StatusDiagram? statuses = null,
        IReadOnlyDictionary<string, JsonObject>? forms = null,
        IReadOnlyList<DecisionSource>? decisions = null)
    {
        _names = names;
        _facts = facts;
        _process = process;
        _statuses = statuses;
        _forms = forms ?? new Dictionary<string, JsonObject>();
        _decisions = decisions ?? [];
    }

    /// <summary>The domain of a path; of an unknown one anything.</summary>
    public Domain Of(string path) => _known.GetOrAdd(path, Find);

    /// <summary>The names and types.</summary>
    internal FeelScopeShape Names => _names;

    /// <summary>The field of the application's form that a bare name or <c>data.</c> path of a decision means; null when it is none.</summary>
    internal Domain? OfField(string path) => OfForm(_facts?.Form, path.StartsWith("data.", StringComparison.Ordinal) ? path[5..] : path);

    /// <summary>The static type of a path, Any when unknown; and whether it leads into a value that has no entries (as in <c>date.year</c>).</summary>
    internal (FeelType Type, bool BeyondScalar) TypeOf(string path)
    {
        var parts = path.Split('.');
        if (!_names.TryGet(parts[0], out var type))
        {
            return (FeelType.Any, false);
        }

        foreach (var part in parts.Skip(1))
        {
            if (type.Kind is not (FeelTypeKind.Context or FeelTypeKind.Any))
            {
                return (FeelType.Any, true);
            }

            type = type.FieldType(part);
        }

        return (type, false);
    }

    private Domain Find(string path)
    {
        var (type, _) = TypeOf(path);
        var parts = path.Split('.');
        var known = parts switch
        {
            ["data", ..] => OfForm(_facts?.Form, path[Math.Min(5, path.Length)..]),
            ["steps", var step, "outcome"] => Outcome(step),
            ["steps", var step, "data", ..] when parts.Length > 3 => OfForm(_process?.Find(step)?.Settings.Form, string.Join('.', parts.Skip(3))) is { } field
                ? field with { Values = field.Values.Union(ValueSet.Null) } : null,
            ["decisions", var id, ..] => Result(_process?.Find(id)?.Settings.Decision ?? id, parts[2..]),
            ["dossier", "status"] when _statuses is not null => Texts(_statuses.Statuses.Select(s => s.Code), absent: true),
            ["dossier", "channel"] => Texts(Enum.GetValues<IntakeChannel>().Select(WireName.Of), absent: false),
            ["applicant", "kind"] => Texts(Enum.GetValues<ApplicantKind>().Select(WireName.Of), absent: true),
            _ => null,
        };
        return known
            ?? (type.Kind == FeelTypeKind.Any ? Domain.Anything : new Domain(ValueSet.OfKind(type.Kind).Union(ValueSet.Null)) { IsExact = ValueLines.Of(type.Kind).Count > 0 });
    }

    private Domain? OfForm(string? form, string path)
        => form is not null && _forms.TryGetValue(form, out var schema) ? FormDomains.Find(schema, path.Split('.')) : null;

    // A step that has not happened has no outcome; outcomes that nobody declared are not known.
    private Domain? Outcome(string step)
        => _process?.Find(step) is { } node && OutcomeCodes.Of(_process, node) is { Count: > 0 } codes && node.Settings.Outcomes.Count > 0
            ? Texts(codes, absent: true)
            : null;

    // What the rules of a table give, when they are constants that are kept as they are. Null until it is taken, and where
    // no rule matches; which of the others can really come hangs on the table's inputs.
    private Domain? Result(string decisionId, string[] fields)
    {
        var table = _decisions.Select(d => d.Read.Model?.ById(decisionId)?.Logic).OfType<TableLogic>().FirstOrDefault();
        if (fields.Length > 1 || table?.ConstantOutcomes() is not { } outcomes)
        {
            return null;
        }

        var values = fields is [var field] ? [.. outcomes.Select(o => o is FeelContext context && context.TryGet(field, out var value) ? value : FeelValue.Null)] : outcomes;
        return values.All(v => v is FeelString or FeelNumberValue or FeelBoolean or FeelNull)
            ? new Domain(ValueSet.OneOf(values).Union(ValueSet.Null)) { IsExact = false }
            : null;
    }

    private static Domain Texts(IEnumerable<string> texts, bool absent)
    {
        var values = ValueSet.OneOf(texts.Select(FeelValue.Of));
        return new Domain(absent ? values.Union(ValueSet.Null) : values);
    }
}
