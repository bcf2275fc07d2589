using System.Collections.Immutable;
using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>The names an expression may read and their types. Names may hold spaces and operators and are kept in NFC.</summary>
public sealed class FeelScopeShape
{
    public static readonly FeelScopeShape Empty = new([], ImmutableDictionary.Create<string, FeelType>(StringComparer.Ordinal));

    private FeelScopeShape(ImmutableArray<KeyValuePair<string, FeelType>> names, ImmutableDictionary<string, FeelType> types)
    {
        Names = names;
        Types = types;
    }

    public ImmutableArray<KeyValuePair<string, FeelType>> Names { get; }

    /// <summary>Named types beyond the built-in ones, such as DMN's item definitions.</summary>
    public ImmutableDictionary<string, FeelType> Types { get; }

    public static FeelScopeShape Of(params (string Name, FeelType Type)[] names)
        => names.Aggregate(Empty, (shape, name) => shape.With(name.Name, name.Type));

    /// <summary>This shape with one name added, or given another type.</summary>
    public FeelScopeShape With(string name, FeelType type)
    {
        name = name.Normalize(NormalizationForm.FormC);
        return new FeelScopeShape([.. Names.Where(n => n.Key != name), new(name, type)], Types);
    }

    /// <summary>This shape with a named type that <c>instance of</c> and parameters may use.</summary>
    public FeelScopeShape WithType(string name, FeelType type) => new(Names, Types.SetItem(name.Normalize(NormalizationForm.FormC), type));

    public bool TryGet(string name, out FeelType type)
    {
        foreach (var known in Names)
        {
            if (known.Key == name)
            {
                type = known.Value;
                return true;
            }
        }

        type = FeelType.Any;
        return false;
    }
}
