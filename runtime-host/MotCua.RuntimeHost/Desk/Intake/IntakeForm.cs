using System.Text.Json.Nodes;
using MotCua.Engine.Model;
using MotCua.Forms;

namespace MotCua.RuntimeHost.Desk.Intake;

/// <summary>A counter entry as it stands on the page: what was typed, and what is wrong with it.</summary>
public sealed class IntakeForm
{
    private readonly Dictionary<string, string> errors = new(StringComparer.Ordinal);

    /// <summary>The applicant's fields as typed.</summary>
    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    public required string CommandId { get; init; }

    /// <summary>The version the form on the page is of.</summary>
    public required string VersionHash { get; init; }

    public IntakeChannel Channel { get; init; } = IntakeChannel.Counter;

    public ApplicantKind Kind { get; set; } = ApplicantKind.Citizen;

    /// <summary>The procedure's form.</summary>
    public JsonObject Data { get; set; } = [];

    /// <summary>Mistakes in the procedure's form.</summary>
    public IReadOnlyList<FormError> FormErrors { get; set; } = [];

    /// <summary>Mistakes in the applicant's fields; "" for the entry as a whole.</summary>
    public IReadOnlyDictionary<string, string> Errors => errors;

    /// <summary>What a look-up for an account gave, in words.</summary>
    public string? Note { get; set; }

    public bool IsSound => errors.Count == 0 && FormErrors.Count == 0;

    public string this[string field] => Values.GetValueOrDefault(field, "");

    public void Wrong(string field, string text) => errors.TryAdd(field, text);
}
