using MotCua.Engine.Feel;

namespace MotCua.Forms;

/// <summary>The one table from form fields to FEEL types: what expressions over <c>data</c> may do.</summary>
public static class FormTypes
{
    private static readonly (string Name, FeelType Type)[] Applicant =
    [
        ("name", FeelType.String), ("identityNumber", FeelType.String), ("phone", FeelType.String),
        ("email", FeelType.String), ("address", FeelType.String), ("kind", FeelType.String),
    ];

    private static readonly (string Name, FeelType Type)[] Dossier =
    [
        ("code", FeelType.String), ("channel", FeelType.String), ("status", FeelType.String),
        ("submittedAt", FeelType.DateTime), ("receivedAt", FeelType.DateTime),
    ];

    /// <summary>The type of <c>data</c> for a form.</summary>
    public static FeelType Of(FormSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return Of(schema.Root);
    }

    /// <summary>The type of one field: <c>format: date</c> is a date, a list is a list of its items.</summary>
    public static FeelType Of(FormField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Kind switch
        {
            FieldKind.Integer or FieldKind.Number => FeelType.Number,
            FieldKind.Boolean => FeelType.Boolean,
            FieldKind.Group => FeelType.ContextOf(field.Fields.Select(f => KeyValuePair.Create(f.Name, Of(f)))),
            FieldKind.List => FeelType.ListOf(field.Item is { } item ? Of(item) : FeelType.Any),
            FieldKind.Files => FeelType.ListOf(FeelType.String),
            FieldKind.Choices => FeelType.ListOf(field.Schema["items"]?["type"]?.ToString() is "integer" or "number" ? FeelType.Number : FeelType.String),
            _ => field.Format switch { "date" => FeelType.Date, "time" => FeelType.Time, _ => FeelType.String },
        };
    }

    /// <summary>The names an expression of a form sees: <c>data</c>, <c>applicant</c>, <c>dossier</c>, <c>steps</c>, <c>decisions</c>; inside a list also <c>item</c> and <c>index</c> (from 1).</summary>
    /// <param name="schema">The form.</param>
    /// <param name="within">The field whose expression it is, or null for an expression outside the form.</param>
    public static FeelScopeShape Shape(FormSchema schema, FormField? within = null)
    {
        var shape = FeelScopeShape.Of(
            ("data", Of(schema)), ("applicant", FeelType.ContextOf(Applicant)), ("dossier", FeelType.ContextOf(Dossier)),
            ("steps", FeelType.AnyContext), ("decisions", FeelType.AnyContext));
        if (within is not null && FieldOrder.ItemPathOf(within) is { } path && schema.Find(path) is { } item)
            shape = shape.With("item", Of(item)).With("index", FeelType.Number);
        return shape;
    }
}
