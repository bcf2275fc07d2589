using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>A FEEL type (DMN 1.5, section 10.3.2.9). Types are equal when they have the same structure.</summary>
public sealed class FeelType : IEquatable<FeelType>
{
    public static readonly FeelType Any = new(FeelTypeKind.Any);
    public static readonly FeelType Null = new(FeelTypeKind.Null);
    public static readonly FeelType Number = new(FeelTypeKind.Number);
    public static readonly FeelType String = new(FeelTypeKind.String);
    public static readonly FeelType Boolean = new(FeelTypeKind.Boolean);
    public static readonly FeelType Date = new(FeelTypeKind.Date);
    public static readonly FeelType Time = new(FeelTypeKind.Time);
    public static readonly FeelType DateTime = new(FeelTypeKind.DateTime);
    public static readonly FeelType DaysTimeDuration = new(FeelTypeKind.DaysTimeDuration);
    public static readonly FeelType YearsMonthsDuration = new(FeelTypeKind.YearsMonthsDuration);

    /// <summary>Any context, whatever its entries.</summary>
    public static readonly FeelType AnyContext = new(FeelTypeKind.Context);

    /// <summary>Any function, whatever its parameters.</summary>
    public static readonly FeelType AnyFunction = new(FeelTypeKind.Function);

    private readonly ImmutableArray<FeelType> _arguments;

    private FeelType(FeelTypeKind kind, ImmutableArray<FeelType> arguments = default, ImmutableArray<KeyValuePair<string, FeelType>> fields = default)
    {
        Kind = kind;
        _arguments = arguments.IsDefault ? [] : arguments;
        IsOpen = fields.IsDefault;
        Fields = fields.IsDefault ? [] : fields;
    }

    public FeelTypeKind Kind { get; }

    /// <summary>The entries of a context type, in order; empty for other types.</summary>
    public ImmutableArray<KeyValuePair<string, FeelType>> Fields { get; }

    /// <summary>For a list or range its element type; <see cref="Any"/> when unknown.</summary>
    public FeelType ItemType => Kind is FeelTypeKind.List or FeelTypeKind.Range && _arguments.Length > 0 ? _arguments[0] : Any;

    /// <summary>For a function type with a known shape its result type; <see cref="Any"/> when unknown.</summary>
    public FeelType ResultType => Kind == FeelTypeKind.Function && _arguments.Length > 0 ? _arguments[^1] : Any;

    /// <summary>For a function type its parameter types.</summary>
    public IEnumerable<FeelType> ParameterTypes => Kind == FeelTypeKind.Function && _arguments.Length > 0 ? _arguments.SkipLast(1) : [];

    /// <summary>Whether nothing is known about the entries of this context or the parameters of this function.</summary>
    internal bool IsOpen { get; }

    internal bool HasSignature => Kind == FeelTypeKind.Function && _arguments.Length > 0;

    public static FeelType ListOf(FeelType item) => new(FeelTypeKind.List, [item]);

    public static FeelType RangeOf(FeelType item) => new(FeelTypeKind.Range, [item]);

    public static FeelType ContextOf(IEnumerable<KeyValuePair<string, FeelType>> fields) => new(FeelTypeKind.Context, fields: [.. fields]);

    public static FeelType ContextOf(params (string Name, FeelType Type)[] fields)
        => ContextOf(fields.Select(f => KeyValuePair.Create(f.Name, f.Type)));

    public static FeelType FunctionOf(IEnumerable<FeelType> parameters, FeelType result) => new(FeelTypeKind.Function, [.. parameters, result]);

    /// <summary>The type of a context's entry; <see cref="Any"/> when there is no such entry or this is no context.</summary>
    public FeelType FieldType(string name) => TryField(name, out var type) ? type : Any;

    public bool TryField(string name, out FeelType type)
    {
        foreach (var field in Fields)
        {
            if (field.Key == name)
            {
                type = field.Value;
                return true;
            }
        }

        type = Any;
        return false;
    }

    /// <summary>Whether <paramref name="value"/> is an instance of this type; null is an instance of Any and Null only.</summary>
    public bool Includes(FeelValue value) => Kind switch
    {
        FeelTypeKind.Any => true,
        _ when Kind != value.Kind => false,
        FeelTypeKind.List => ItemType.Kind == FeelTypeKind.Any || ((FeelList)value).Items.All(item => item.IsNull || ItemType.Includes(item)),
        FeelTypeKind.Context => Fields.All(f => ((FeelContext)value).TryGet(f.Key, out var v) && (v.IsNull || f.Value.Includes(v))),
        FeelTypeKind.Range => RangeIncludes((FeelRange)value),
        FeelTypeKind.Function => !HasSignature || FunctionIncludes((FeelFunction)value),
        _ => true,
    };

    /// <summary>Whether every value of <paramref name="other"/> is one of this type (DMN 1.5, section 10.3.2.9.2).</summary>
    public bool IsAssignableFrom(FeelType other) => Kind == FeelTypeKind.Any || other.Kind == FeelTypeKind.Null || (Kind == other.Kind && Kind switch
    {
        FeelTypeKind.List or FeelTypeKind.Range => ItemType.IsAssignableFrom(other.ItemType),
        FeelTypeKind.Context => Fields.All(f => other.TryField(f.Key, out var t) && f.Value.IsAssignableFrom(t)),
        FeelTypeKind.Function => !HasSignature || (other.HasSignature && FunctionAssignable(other)),
        _ => true,
    });

    public bool Equals(FeelType? other)
        => other is not null && other.Kind == Kind && other.IsOpen == IsOpen && _arguments.SequenceEqual(other._arguments)
            && Fields.Length == other.Fields.Length && Fields.All(f => other.TryField(f.Key, out var t) && t.Equals(f.Value));

    public override bool Equals(object? obj) => Equals(obj as FeelType);

    public override int GetHashCode() => HashCode.Combine(Kind, _arguments.Length, Fields.Length);

    /// <summary>The type as FEEL writes it.</summary>
    public override string ToString() => Kind switch
    {
        FeelTypeKind.List => ItemType.Kind == FeelTypeKind.Any ? "list" : $"list<{ItemType}>",
        FeelTypeKind.Range => $"range<{ItemType}>",
        FeelTypeKind.Context => IsOpen ? "context" : "context<" + string.Join(", ", Fields.Select(f => f.Key + ": " + f.Value)) + ">",
        FeelTypeKind.Function => HasSignature ? $"function<{string.Join(", ", ParameterTypes)}> -> {ResultType}" : "function",
        _ => FeelTypeNames.Of(Kind),
    };

    private bool RangeIncludes(FeelRange range)
        => ItemType.Kind == FeelTypeKind.Any || ((range.Start.IsNull || ItemType.Includes(range.Start)) && (range.End.IsNull || ItemType.Includes(range.End)));

    private bool FunctionIncludes(FeelFunction function)
        => function.Parameters.Count == _arguments.Length - 1
            && ParameterTypes.Zip(function.Parameters).All(p => p.Second.Type.IsAssignableFrom(p.First))
            && (function.ResultType.Kind == FeelTypeKind.Any || ResultType.IsAssignableFrom(function.ResultType));

    private bool FunctionAssignable(FeelType other)
        => _arguments.Length == other._arguments.Length && ResultType.IsAssignableFrom(other.ResultType)
            && ParameterTypes.Zip(other.ParameterTypes).All(p => p.Second.IsAssignableFrom(p.First));
}
