using System.Text.Json.Nodes;
using MotCua.Engine.Feel;

namespace MotCua.Forms;

/// <summary>Decides every field in dependency order: shown or not, its computed value, required or not.</summary>
internal sealed class FormEvaluation(FormSchema schema, JsonObject data, FormEnvironment environment)
{
    private readonly Dictionary<string, FieldState> _fields = new(StringComparer.Ordinal);
    private readonly FeelContext _outside = FeelContext.Of(environment.Names.Select(n => KeyValuePair.Create(n.Key, FeelValue.FromJson(n.Value))));
    private FeelValue? _feelData;

    /// <summary>What was typed, with computed values; hidden fields kept.</summary>
    public JsonObject Data { get; } = data;

    /// <summary>What counts: hidden fields removed as soon as they are decided, so that no expression sees them.</summary>
    public JsonObject Effective { get; } = (JsonObject)data.DeepClone();

    public IReadOnlyDictionary<string, FieldState> Fields => _fields;

    public List<FormFault> Faults { get; } = [];

    public void Decide()
    {
        foreach (var field in schema.Order.Fields)
        {
            foreach (var instance in FieldInstance.Of(field, Effective).ToList()) Decide(field, instance);
        }

        foreach (var field in schema.Order.Fields.Where(f => f.RequiredWhen is not null && f.Computed is null))
        {
            foreach (var instance in FieldInstance.Of(field, Effective))
            {
                if (_fields[instance.Pointer] is { Visible: true, Required: false } state && Run(field, instance, "x-requiredWhen", field.RequiredWhen!)?.AsBoolean == true)
                    _fields[instance.Pointer] = state with { Required = true };
            }
        }
    }

    private void Decide(FormField field, FieldInstance at)
    {
        if (!IsShown(field, at))
        {
            if (at.Remove()) _feelData = null;
            _fields[at.Pointer] = new FieldState(field, at.Pointer, Visible: false, Required: false);
            return;
        }

        if (field.Kind == FieldKind.Group && at.Value is null) at.Set(new JsonObject());
        if (field.Computed is { } computed)
        {
            var value = Run(field, at, "x-computed", computed)?.ToJson();
            at.Set(value);
            FieldInstance.Write(Data, at.Pointer, value?.DeepClone());
            _feelData = null;
        }

        _fields[at.Pointer] = new FieldState(field, at.Pointer, Visible: true, field.Required && field.Computed is null);
    }

    private bool IsShown(FormField field, FieldInstance at)
    {
        if (field.VisibleWhen is not { } when) return true;
        var faults = Faults.Count;
        var value = Run(field, at, "x-visibleWhen", when);
        // An expression that fails shows its field: an author's mistake must not hide a question.
        return Faults.Count > faults || value?.AsBoolean == true;
    }

    /// <summary>The value of an expression, or null after noting its fault.</summary>
    private FeelValue? Run(FormField field, FieldInstance at, string keyword, string text)
    {
        if (schema.Expression(field, keyword) is not { } expression)
        {
            Faults.Add(new FormFault(at.Pointer, keyword, text));
            return null;
        }

        var names = _outside.With("data", _feelData ??= FormValues.Of(schema.Root, Effective));
        if (at.Item is { } item && FieldOrder.ItemPathOf(field) is { } path && schema.Find(path) is { } itemField)
            names = names.With("item", FormValues.Of(itemField, item)).With("index", FeelValue.Of(at.Index + 1));
        var result = expression.Evaluate(new FeelScope(names) { Now = environment.Now });
        if (!result.HasErrors) return result.Value;
        Faults.Add(new FormFault(at.Pointer, keyword, string.Join(" ", result.Diagnostics.Select(d => d.ToString()))));
        return null;
    }
}
