using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>
/// One overload of a built-in function. The signature reads <c>name: type, name?: type, name...: type -> type</c>:
/// a question mark after the name marks an optional parameter, points one that takes all remaining arguments;
/// types may be joined by <c>|</c>; <c>any</c> takes null as well.
/// </summary>
internal sealed class FeelBuiltin
{
    private static readonly Dictionary<string, FeelTypeKind> Kinds = new(StringComparer.Ordinal)
    {
        ["any"] = FeelTypeKind.Any,
        ["null"] = FeelTypeKind.Null,
        ["number"] = FeelTypeKind.Number,
        ["string"] = FeelTypeKind.String,
        ["boolean"] = FeelTypeKind.Boolean,
        ["date"] = FeelTypeKind.Date,
        ["time"] = FeelTypeKind.Time,
        ["dateTime"] = FeelTypeKind.DateTime,
        ["days"] = FeelTypeKind.DaysTimeDuration,
        ["months"] = FeelTypeKind.YearsMonthsDuration,
        ["list"] = FeelTypeKind.List,
        ["context"] = FeelTypeKind.Context,
        ["range"] = FeelTypeKind.Range,
        ["function"] = FeelTypeKind.Function,
    };

    public FeelBuiltin(string name, string signature, Func<FeelCall, FeelValue> body)
    {
        Name = name;
        Body = body;
        var parts = signature.Split("->");
        Results = [.. parts[1].Trim().Split('|').Select(kind => Kinds[kind])];
        Parameters = parts[0].Length == 0 ? [] : [.. parts[0].Trim().Split(", ").Select(Read)];
        TakesRest = !Parameters.IsEmpty && Parameters[^1].Rest;
        Least = Parameters.Count(p => !p.Optional && !p.Rest);
    }

    public string Name { get; }

    public ImmutableArray<Parameter> Parameters { get; }

    /// <summary>The kinds its value may have, besides null.</summary>
    public ImmutableArray<FeelTypeKind> Results { get; }

    public bool TakesRest { get; }

    public int Least { get; }

    public Func<FeelCall, FeelValue> Body { get; }

    public bool Takes(int count) => count >= Least && (TakesRest || count <= Parameters.Length);

    /// <summary>The call as an author writes it, optional parts in square brackets.</summary>
    public string Usage => $"{Name}({string.Join(", ", Parameters.Select(p => p.Rest ? p.Name + ", …" : p.Optional ? "[" + p.Name + "]" : p.Name))})";

    private static Parameter Read(string text)
    {
        var parts = text.Split(": ");
        var name = parts[0].TrimEnd('?', '.');
        return new Parameter(name, parts[0].EndsWith('?'), parts[0].EndsWith('.'), [.. parts[1].Split('|').Select(kind => Kinds[kind])]);
    }

    internal sealed record Parameter(string Name, bool Optional, bool Rest, ImmutableArray<FeelTypeKind> Kinds)
    {
        private readonly int _kinds = Kinds.Contains(FeelTypeKind.Any) ? -1 : Kinds.Aggregate(0, (all, kind) => all | (1 << (int)kind));

        public bool Accepts(FeelValue value) => Accepts(value.Kind);

        public bool Accepts(FeelTypeKind kind) => (_kinds & (1 << (int)kind)) != 0;

        /// <summary>Whether a value of this type can be right: itself, or where a list meets a single value.</summary>
        public bool MayTake(FeelType type) => type.Kind is FeelTypeKind.Any or FeelTypeKind.Null || Accepts(type.Kind)
            || Accepts(FeelTypeKind.List) || (Accepts(FeelTypeKind.DateTime) && type.Kind == FeelTypeKind.Date)
            || (type.Kind == FeelTypeKind.List && (type.ItemType.Kind is FeelTypeKind.Any or FeelTypeKind.Null || Accepts(type.ItemType.Kind)));

        /// <summary>The value, or what it stands for where a list meets a single value (DMN 1.5, section 10.3.2.9.4).</summary>
        public FeelValue? Fit(FeelValue value)
        {
            if (Accepts(value))
            {
                return value;
            }

            if (value is FeelList { Count: 1 } single && Accepts(single.Items[0]))
            {
                return single.Items[0];
            }

            return Kinds.Contains(FeelTypeKind.List) && !value.IsNull ? new FeelList([value])
                : Kinds.Contains(FeelTypeKind.DateTime) && value is FeelDate ? FeelTimeline.AsDateTime(value)
                : null;
        }
    }
}
