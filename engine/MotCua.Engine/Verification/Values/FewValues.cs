using System.Text.Json.Nodes;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification;

/// <summary>Names of a procedure that have few values: outcomes, outputs of decisions, the channel, choices and yes-or-no fields of the form.</summary>
internal sealed class FewValues(VerificationSubject subject)
{
    /// <summary>The path whose values are known and that the path read belongs to, with all its values; null when they are not known.</summary>
    public (string Path, IReadOnlyList<FeelValue> Values)? Of(string path) => path.Split('.') switch
    {
        ["steps", var step, "outcome"] => Outcomes(path, step),
        ["decisions", var decision, ..] => Decision($"decisions.{decision}", decision),
        ["dossier", "channel"] => (path, [.. Channels().Select(c => FeelValue.Of(WireName.Of(c)))]),
        ["data", var field] => Field(path, field),
        _ => null,
    };

    private (string, IReadOnlyList<FeelValue>)? Outcomes(string path, string step)
        => subject.Process.Find(step) is { } node && OutcomeCodes.Of(subject.Process, node) is { Count: > 0 } codes
            ? (path, [.. codes.Select(FeelValue.Of), FeelValue.Null])
            : null;

    private IEnumerable<IntakeChannel> Channels() => subject.Facts.Channels.Count > 0 ? subject.Facts.Channels : Enum.GetValues<IntakeChannel>();

    private (string, IReadOnlyList<FeelValue>)? Decision(string path, string decision)
    {
        // A decision is seen by its own id and by that of the step that takes it.
        var id = subject.Process.Find(decision)?.Settings.Decision ?? decision;
        var logic = subject.DecisionModel(id)?.ById(id)?.Logic;
        var values = logic switch
        {
            TableLogic table => table.ConstantOutcomes(),
            LiteralLogic { Expression: { } expression } => new PossibleValues(Alone()).Of(expression.Text),
            _ => null,
        };
        return values is { Count: > 0 } ? (path, values) : null;
    }

    // Within a decision the names of the procedure mean its own inputs, so nothing is known of them.
    private VerificationSubject Alone() => new(new ProcedureFacts { Code = "", Name = new(""), Sector = "", AuthorityLevel = default, ServiceLevel = default, Unit = "" }, Nothing, StatusDiagram.Empty);

    private static Bpmn.ProcessDefinition Nothing { get; } = new("", "", [], []);

    private (string, IReadOnlyList<FeelValue>)? Field(string path, string field)
    {
        if (subject.Facts.Form is not { } form || !subject.Forms.TryGetValue(form, out var schema) || schema["properties"]?[field] is not JsonObject property)
        {
            return null;
        }

        IReadOnlyList<FeelValue>? values = property["enum"] is JsonArray choices ? [.. choices.Select(c => FeelValue.FromJson(c))]
            : property["type"] is JsonValue type && type.TryGetValue<string>(out var name) && name == "boolean" ? [FeelBoolean.True, FeelBoolean.False]
            : null;
        return values is null ? null : (path, IsRequired(schema, field) ? values : [.. values, FeelValue.Null]);
    }

    private static bool IsRequired(JsonObject schema, string field)
        => schema["required"] is JsonArray required && required.Any(r => r is JsonValue v && v.TryGetValue<string>(out var name) && name == field);
}
