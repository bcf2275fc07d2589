using System.Xml.Linq;
using MotCua.Engine.Feel;

namespace MotCua.Conformance;

/// <summary>Values of the DMN TCK's test files.</summary>
internal static class TckValues
{
    private const double Tolerance = 1e-8;

    private static readonly XNamespace Test = "http://www.omg.org/spec/DMN/20160719/testcase";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static FeelValue Read(XElement? node) => Read(node, FeelType.Any);

    /// <summary>The value of a node; one without a type of its own is read as what the model says it is.</summary>
    public static FeelValue Read(XElement? node, FeelType declared)
    {
        if (node is null || node.Attribute(Instance + "nil")?.Value == "true")
        {
            return FeelValue.Null;
        }

        if (node.Elements(Test + "component").Any())
        {
            return FeelContext.Of(node.Elements(Test + "component").Select(c => KeyValuePair.Create(c.Attribute("name")!.Value, Read(c, declared.FieldType(c.Attribute("name")!.Value)))));
        }

        if (node.Element(Test + "list") is { } list)
        {
            return list.Attribute(Instance + "nil")?.Value == "true" ? FeelValue.Null : FeelValue.OfList(list.Elements(Test + "item").Select(item => Read(item, declared.ItemType)));
        }

        return node.Element(Test + "value") is { } value ? Scalar(value, declared) : FeelValue.Null;
    }

    /// <summary>Whether two values are the same, numbers within the tolerance of the reference runners.</summary>
    public static bool Same(FeelValue actual, FeelValue expected) => (actual, expected) switch
    {
        (FeelNumberValue a, FeelNumberValue b) => a.Value == b.Value || Near(a.Value, b.Value),
        (FeelList a, FeelList b) => a.Count == b.Count && a.Items.Zip(b.Items).All(p => Same(p.First, p.Second)),
        (FeelContext a, FeelContext b) => a.Entries.Count == b.Entries.Count && b.Entries.All(e => a.TryGet(e.Key, out var v) && Same(v, e.Value)),
        _ => actual.Equals(expected),
    };

    private static bool Near(FeelNumber a, FeelNumber b)
        => a.Subtract(b)?.ToDecimal() is { } difference && Math.Abs((double)difference) < Tolerance;

    private static FeelValue Scalar(XElement value, FeelType declared)
    {
        if (value.Attribute(Instance + "nil")?.Value == "true")
        {
            return FeelValue.Null;
        }

        var text = value.Value;
        var type = value.Attribute(Instance + "type")?.Value ?? "";
        return type[(type.IndexOf(':', StringComparison.Ordinal) + 1)..] switch
        {
            "boolean" => FeelValue.ParseTyped(text.Trim(), FeelType.Boolean),
            "decimal" or "double" or "integer" or "int" or "long" => FeelValue.ParseTyped(text.Trim(), FeelType.Number),
            "date" => FeelValue.ParseTyped(text.Trim(), FeelType.Date),
            "time" => FeelValue.ParseTyped(text.Trim(), FeelType.Time),
            "dateTime" => FeelValue.ParseTyped(text.Trim(), FeelType.DateTime),
            "duration" => FeelValue.ParseTyped(text.Trim(), FeelType.YearsMonthsDuration) is { IsNull: false } months
                ? months
                : FeelValue.ParseTyped(text.Trim(), FeelType.DaysTimeDuration),
            "" when text.Length == 0 => FeelValue.Null,
            "" when declared.Kind is not (FeelTypeKind.Any or FeelTypeKind.String) => FeelValue.ParseTyped(text.Trim(), declared),
            _ => FeelValue.Of(text),
        };
    }
}
