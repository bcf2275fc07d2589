using System.Collections.Immutable;
using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>The names an expression may read and their types. Names may hold spaces and operators and are kept in NFC.</summary>
public sealed class FeelScopeShape
{
    public static readonly FeelScopeShape Empty = new([]);

    private FeelScopeShape(ImmutableArray<KeyValuePair<string, FeelType>> names) => Names = names;

    public ImmutableArray<KeyValuePair<string, FeelType>> Names { get; }

    public static FeelScopeShape Of(params (string Name, FeelType Type)[] names)
        => names.Aggregate(Empty, (shape, name) => shape.With(name.Name, name.Type));

    /// <summary>This shape with one name added, or given another type.</summary>
    public FeelScopeShape With(string name, FeelType type)
    {
        name = name.Normalize(NormalizationForm.FormC);
        return new FeelScopeShape([.. Names.Where(n => n.Key != name), new(name, type)]);
    }

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
