using System.Text.Json.Nodes;
using MotCua.Engine.Feel;

namespace MotCua.Forms;

/// <summary>Decides every field in dependency order: shown or not, its computed value, required or not.</summary>
internal sealed class FormEvaluation(FormSchema schema, JsonObject data, FormEnvironment environment)
{
    private readonly Dictionary<string, FieldState> _fields = new(StringComparer.Ordinal);
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
    }

    private void Decide(FormField field, FieldInstance at)
    {
        var visible = field.VisibleWhen is not { } when || Run(field, at, "x-visibleWhen", when)?.AsBoolean is not false and not null;
        if (field.VisibleWhen is not null && Faults.Exists(f => f.Pointer == at.Pointer && f.Keyword == "x-visibleWhen")) visible = true;
        if (!visible)
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

        var required = field.Required || (field.RequiredWhen is { } needed && Run(field, at, "x-requiredWhen", needed)?.AsBoolean == true);
        _fields[at.Pointer] = new FieldState(field, at.Pointer, Visible: true, required && field.Computed is null);
    }

    /// <summary>The value of an expression, or null after noting its fault.</summary>
    private FeelValue? Run(FormField field, FieldInstance at, string keyword, string text)
    {
        if (schema.Expression(field, keyword) is not { } expression)
        {
            Faults.Add(new FormFault(at.Pointer, keyword, text));
            return null;
        }

        var names = FeelContext.Of(environment.Names.Select(n => KeyValuePair.Create(n.Key, FeelValue.FromJson(n.Value))))
            .With("data", _feelData ??= FormValues.Of(schema.Root, Effective));
        if (at.Item is { } item && FieldOrder.ItemPathOf(field) is { } path && schema.Find(path) is { } itemField)
            names = names.With("item", FormValues.Of(itemField, item)).With("index", FeelValue.Of(at.Index + 1));
        var result = expression.Evaluate(new FeelScope(names) { Now = environment.Now });
        if (!result.HasErrors) return result.Value;
        Faults.Add(new FormFault(at.Pointer, keyword, string.Join(" ", result.Diagnostics.Select(d => d.ToString()))));
        return null;
    }
}
