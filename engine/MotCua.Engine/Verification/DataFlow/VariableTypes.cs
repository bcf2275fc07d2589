using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Verification;

/// <summary>What variables hold, as far as all that set them agree: mappings, items and results of repetitions, counters.</summary>
internal static class VariableTypes
{
    private static readonly HashSet<string> Counters = new(StringComparer.Ordinal) { "loopCounter", "numberOfInstances", "numberOfActiveInstances", "numberOfCompletedInstances" };

    /// <summary>The shape with types of variables instead of "anything".</summary>
    public static FeelScopeShape Refine(ProcessDefinition process, FeelScopeShape shape)
    {
        var scopes = process.NodesInOrder.Select(n => n.CalledElement).OfType<string>().Append(process.Id).Distinct(StringComparer.Ordinal);
        var rules = process.NodesInOrder.SelectMany(n => n.Settings.Variables.Concat(n.Settings.Inputs).Concat(n.Settings.Outputs))
            .Concat(scopes.SelectMany(process.VariablesOf))
            .ToList();
        var set = rules.Select(r => (r.Name, Type: (Func<FeelType>)(() => TypeOf(r.Expression, shape))))
            .Concat(process.NodesInOrder.Select(n => n.Loop).OfType<LoopSetting>().SelectMany(l => Repeated(l, shape)))
            .ToList();

        // A name with a dot sets an entry of what may hold others.
        var refined = from variable in set
                      group variable by variable.Name.Split('.')[0] into same
                      where shape.TryGet(same.Key, out var known) && known.Kind == FeelTypeKind.Any && same.All(v => v.Name == same.Key)
                      let types = same.Select(v => v.Type()).Where(t => t.Kind != FeelTypeKind.Null).Distinct().ToList()
                      where types is [{ Kind: not FeelTypeKind.Any }]
                      select (same.Key, Type: types[0]);
        return refined.ToList().Aggregate(
            Counters.Where(c => shape.TryGet(c, out var type) && type.Kind == FeelTypeKind.Any && rules.TrueForAll(r => r.Name.Split('.')[0] != c)).Aggregate(shape, (s, c) => s.With(c, FeelType.Number)),
            (s, v) => s.With(v.Key, v.Type));
    }

    private static IEnumerable<(string Name, Func<FeelType> Type)> Repeated(LoopSetting loop, FeelScopeShape shape)
    {
        if (loop.Item is { } item)
        {
            yield return (item, () => loop.Collection is null ? FeelType.Any : TypeOf(loop.Collection, shape) is { Kind: FeelTypeKind.List } list ? list.ItemType : FeelType.Any);
        }

        if (loop.Output is { } output)
        {
            yield return (output, () => FeelType.ListOf(FeelType.Any));
        }
    }

    private static FeelType TypeOf(string expression, FeelScopeShape shape)
        => FeelExpression.Parse(expression, shape).Expression is { } read ? FeelChecker.TypeOf(read, shape) : FeelType.Any;
}
