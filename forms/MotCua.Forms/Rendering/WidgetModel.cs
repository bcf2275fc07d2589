using System.Text.Json.Nodes;

namespace MotCua.Forms.Rendering;

/// <summary>One field at one place, as its widget needs it.</summary>
public sealed class WidgetModel
{
    internal WidgetModel(FormRendering form, FormField field, string pointer)
    {
        Form = form;
        Field = field;
        Pointer = pointer;
        Value = FieldInstance.Read(form.State.Data, pointer);
        Error = form.State.ErrorsAt(pointer).FirstOrDefault()?.Text.In(form.Language);
    }

    /// <summary>What the page shares.</summary>
    public FormRendering Form { get; }

    /// <summary>The field.</summary>
    public FormField Field { get; }

    /// <summary>The place, as a JSON pointer into the data.</summary>
    public string Pointer { get; }

    /// <summary>The value as it stands, or null.</summary>
    public JsonNode? Value { get; }

    /// <summary>What is wrong, or null.</summary>
    public string? Error { get; }

    /// <summary>Id of the control: what labels and the error summary point to.</summary>
    public string Id => FormPath.ToId(Form.IdPrefix, Pointer);

    /// <summary>Name the control posts under.</summary>
    public string Name => FormPath.ToName(Pointer);

    /// <summary>The label.</summary>
    public string Label => Field.TitleIn(Form.Language);

    /// <summary>The line under the label, or null.</summary>
    public string? Description => Field.Description?.In(Form.Language)
        ?? (!Field.ReadOnly && Widgets.Table[Field.Widget].Hint is { } hint ? Form.Text(hint) : null);

    /// <summary>Id of that line.</summary>
    public string DescriptionId => Id + "-h";

    /// <summary>Id of the error.</summary>
    public string ErrorId => Id + "-e";

    /// <summary>For <c>aria-describedby</c>; null when there is nothing to point to.</summary>
    public string? DescribedBy => Described(Description is not null);

    /// <summary>For <c>aria-invalid</c>; null when nothing is wrong.</summary>
    public string? Invalid => Error is null ? null : "true";

    /// <summary>Whether an answer must be given.</summary>
    public bool Required => Form.State.IsRequired(Pointer);

    /// <summary>The value as the control shows it.</summary>
    public string Text => FormDisplay.Typed(Field, Value);

    /// <summary>Choices of the field or of its catalogue.</summary>
    public IReadOnlyList<FormChoice> Choices => Form.Environment.ChoicesOf(Field);

    /// <summary>Whether a choice is the present value, or one of them.</summary>
    public bool IsChosen(FormChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return Value is JsonArray several ? several.Any(v => v?.ToString() == choice.Value) : Value?.ToString() == choice.Value;
    }

    /// <summary>The ids of description and error for <c>aria-describedby</c>.</summary>
    public string? Described(bool byDescription) => (byDescription, Error) switch
    {
        (true, null) => DescriptionId,
        (true, _) => DescriptionId + " " + ErrorId,
        (false, null) => null,
        _ => ErrorId,
    };

    /// <summary>The place the state's script watches: a change here may change what else is shown.</summary>
    public string? Controls => Form.Schema.IsRead(Field) ? "true" : null;
}
