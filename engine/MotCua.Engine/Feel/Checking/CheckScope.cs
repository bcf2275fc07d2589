namespace MotCua.Engine.Feel;

/// <summary>Names and types in scope while checking, innermost first.</summary>
internal sealed class CheckScope
{
    private readonly CheckScope? _outer;
    private readonly Dictionary<string, FeelType> _names = new(StringComparer.Ordinal);

    private CheckScope(CheckScope? outer) => _outer = outer;

    /// <summary>Whether any name may exist here, as inside a filter over items nobody knows.</summary>
    public bool IsOpen { get; private init; }

    public bool AnyOpen => IsOpen || (_outer?.AnyOpen ?? false);

    public IEnumerable<string> Names => _names.Keys.Concat(_outer?.Names ?? []);

    public static CheckScope Of(FeelScopeShape shape) => new CheckScope(null).Add(shape.Names);

    public CheckScope With(string name, FeelType type) => new CheckScope(this).Add([new(name, type)]);

    /// <summary>The scope inside a filter over items of a type.</summary>
    public CheckScope ForItem(FeelType item)
        => new CheckScope(this) { IsOpen = item.Kind == FeelTypeKind.Any || (item.Kind == FeelTypeKind.Context && item.IsOpen) }
            .Add([new("item", item), .. item.Kind == FeelTypeKind.Context ? item.Fields : []]);

    public bool TryGet(string name, out FeelType type)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._names.TryGetValue(name, out type!))
            {
                return true;
            }
        }

        type = FeelType.Any;
        return false;
    }

    private CheckScope Add(IEnumerable<KeyValuePair<string, FeelType>> names)
    {
        foreach (var (name, type) in names)
        {
            _names[name] = type;
        }

        return this;
    }
}
