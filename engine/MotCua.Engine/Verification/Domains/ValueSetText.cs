using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification.Domains;

/// <summary>Sets in words of FEEL: <c>[1..2], &gt;= 5, null</c>. An end that is excluded shows as the value before which it ends.</summary>
internal static class ValueSetText
{
    public static string Of(ValueSet set)
    {
        var parts = new List<string>();
        for (var i = 0; i < ValueLines.Count; i++)
        {
            parts.AddRange(set.Line((ValueLine)i).Stretches.Select(s => Stretch((ValueLine)i, s.From, s.To)));
        }

        if (set.HasNull)
        {
            parts.Add("null");
        }

        if (set.HasStructures)
        {
            parts.Add("structures");
        }

        return parts.Count == 0 ? "nothing" : string.Join(", ", parts);
    }

    private static string Stretch(ValueLine line, CutKey? from, CutKey? to)
    {
        if (from is { } only && to is { } end && only.Next(line) is { } next && next.CompareTo(end) == 0)
        {
            return Value(line, only);
        }

        return from is null && to is null ? line.ToString()
            : "[" + (from is { } low ? Value(line, low) : "") + ".." + (to is { } high ? Value(line, high) : "") + ")";
    }

    private static string Value(ValueLine line, CutKey key)
        => ValueLines.ValueAt(line, key) is { } value ? FeelTextWriter.Literal(value) : key.Number.ToString();
}
