using System.Globalization;

namespace MotCua.RuntimeHost.Dossiers.Slips;

/// <summary>What slip templates can name: plain texts in groups, under the names that templates use.</summary>
public sealed class SlipModel
{
    private readonly Dictionary<string, object?> data = new(StringComparer.Ordinal);

    /// <summary>A group of texts, for example "dossier" with its "code".</summary>
    public SlipModel With(string group, params (string Name, object? Value)[] values)
    {
        data[group] = values.ToDictionary(value => value.Name, value => Shown(value.Value), StringComparer.Ordinal);
        return this;
    }

    /// <summary>A single text or list.</summary>
    public SlipModel With(string name, object? value)
    {
        data[name] = Shown(value);
        return this;
    }

    internal IReadOnlyDictionary<string, object?> ToTemplateData() => data;

    private static object? Shown(object? value) => value switch
    {
        null => null,
        IFormattable number => number.ToString(null, CultureInfo.GetCultureInfo("vi-VN")),
        _ => value,
    };
}
