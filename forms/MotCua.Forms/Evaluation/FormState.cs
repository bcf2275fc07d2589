using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>What is visible, required, computed and wrong in a form filled in so far.</summary>
public sealed class FormState
{
    private readonly ILookup<string, FormError> _errorsAt;

    internal FormState(
        JsonObject data, JsonObject submission, IReadOnlyDictionary<string, FieldState> fields,
        IReadOnlyList<FormError> errors, IReadOnlyList<FormFault> faults)
    {
        Data = data;
        Submission = submission;
        Fields = fields;
        Errors = errors;
        Faults = faults;
        _errorsAt = errors.ToLookup(e => e.Pointer, StringComparer.Ordinal);
    }

    /// <summary>The data normalised, with computed values; what was typed into hidden fields is kept (a draft keeps it).</summary>
    public JsonObject Data { get; }

    /// <summary>The data to submit: hidden fields removed.</summary>
    public JsonObject Submission { get; }

    /// <summary>State by JSON pointer of the instance.</summary>
    public IReadOnlyDictionary<string, FieldState> Fields { get; }

    /// <summary>What to mend, in the order of the form.</summary>
    public IReadOnlyList<FormError> Errors { get; }

    /// <summary>Expressions that could not be evaluated: the author's mistake, never the citizen's. Log them.</summary>
    public IReadOnlyList<FormFault> Faults { get; }

    /// <summary>Whether the form may be submitted.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>The errors of one instance.</summary>
    public IEnumerable<FormError> ErrorsAt(string pointer) => _errorsAt[pointer];

    /// <summary>Whether the instance is shown: neither it nor a group around it is hidden.</summary>
    public bool IsVisible(string pointer)
    {
        for (var at = pointer; at.Length > 0; at = at[..at.LastIndexOf('/')])
            if (Fields.TryGetValue(at, out var state) && !state.Visible) return false;
        return true;
    }

    /// <summary>Whether the instance must be given.</summary>
    public bool IsRequired(string pointer) => Fields.TryGetValue(pointer, out var state) && state.Required;

    /// <summary>The errors inside some sections (one step of the form).</summary>
    public IEnumerable<FormError> ErrorsIn(IEnumerable<FormSection> sections)
    {
        var roots = sections.SelectMany(s => s.Fields).Select(f => "/" + f.Name).ToHashSet(StringComparer.Ordinal);
        return Errors.Where(e => roots.Contains(FormPath.RootOf(e.Pointer)));
    }

    /// <summary>The same state without its errors: for a first look at an empty form, and after add or remove.</summary>
    public FormState WithoutErrors() => new(Data, Submission, Fields, [], Faults);

    /// <summary>The same state with further errors (an upload refused, a name already taken).</summary>
    public FormState WithErrors(IEnumerable<FormError> more) => new(Data, Submission, Fields, [.. Errors, .. more], Faults);
}
