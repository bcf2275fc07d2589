using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>DMN 1.5, section 10.3.4.10.</summary>
internal static class ContextBuiltins
{
    public static IEnumerable<FeelBuiltin> All =>
    [
        new("get value", "m: context, key: string -> any", c => c.Context(0).TryGet(c.Text(1), out var value) ? value : c.Run.Fail(c.At, FeelTexts.NoEntry, c.Text(1))),
        new("get entries", "m: context -> list", c => c.Pay(c.Context(0).Entries.Count) ? new FeelList(c.Context(0).Entries.Select(Entry)) : FeelValue.Null),
        new("context", "entries: list -> context", Build),
        new("context put", "context: context, key: string, value: any -> context", c => c.Pay(c.Context(0).Entries.Count) ? c.Context(0).With(c.Text(1), c[2]) : FeelValue.Null),
        new("context put", "context: context, keys: list, value: any -> context", c => c.List(1).Count is > 0 and < 100 ? Put(c, c.Context(0), c.List(1).Items, 0) : c.Refuse(1)),
        new("context merge", "contexts: list -> context", Merge),
    ];

    private static FeelContext Entry(KeyValuePair<string, FeelValue> entry)
        => FeelContext.Empty.With("key", FeelValue.Of(entry.Key)).With("value", entry.Value);

    private static FeelValue Build(FeelCall call)
    {
        var items = call.List(0).Items;
        var entries = new List<KeyValuePair<string, FeelValue>>();
        foreach (var item in items)
        {
            if (item is not FeelContext entry || !entry.TryGet("key", out var key) || key is not FeelString name
                || !entry.TryGet("value", out var value) || entries.Any(e => e.Key == name.Value) || !call.Pay(1 + entries.Count))
            {
                return call.Refuse(0);
            }

            entries.Add(new(name.Value, value));
        }

        return FeelContext.Of(entries);
    }

    private static FeelValue Put(FeelCall call, FeelContext context, ImmutableArray<FeelValue> keys, int index)
    {
        if (keys[index] is not FeelString key || !call.Pay(context.Entries.Count))
        {
            return call.Refuse(1);
        }

        if (index == keys.Length - 1)
        {
            return context.With(key.Value, call[2]);
        }

        var inner = context.TryGet(key.Value, out var value) ? value : FeelContext.Empty;
        if (inner is not FeelContext next)
        {
            return call.Refuse(1);
        }

        var replaced = Put(call, next, keys, index + 1);
        return replaced.IsNull ? replaced : context.With(key.Value, replaced);
    }

    private static FeelValue Merge(FeelCall call)
    {
        var items = call.List(0).Items;
        return items.Any(item => item is not FeelContext) ? call.Refuse(0)
            : call.Pay(items.Sum(item => (long)((FeelContext)item).Entries.Count)) ? FeelContext.Of(items.Cast<FeelContext>().SelectMany(c => c.Entries)) : FeelValue.Null;
    }
}
