using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>Literals, names, lists, contexts and intervals.</summary>
internal static class ValueCode
{
    public static FeelCode Literal(LiteralNode node)
    {
        var value = node.Value;
        return _ => value;
    }

    public static FeelCode Name(NameNode node)
    {
        var (name, at) = (node.Name, node.Span);
        return frame => frame.TryGet(name, out var value) ? value
            : FeelBuiltins.Find(name) is { } builtin ? builtin.AsValue
            : frame.Run.Fail(at, node.Declared ? FeelTexts.NoEntry : FeelTexts.UnknownName, name);
    }

    public static FeelCode List(ListNode node)
    {
        if (FeelConstants.Of(node) is { } constant)
        {
            return frame => frame.Run.Spend(node.Span, 1 + node.Children.Length) ? constant : FeelValue.Null;
        }

        var items = node.Children.Select(FeelCompiler.Compile).ToArray();
        var at = node.Span;
        return frame =>
        {
            if (!frame.Run.Spend(at, 1 + items.Length))
            {
                return FeelValue.Null;
            }

            var builder = ImmutableArray.CreateBuilder<FeelValue>(items.Length);
            foreach (var item in items)
            {
                builder.Add(item(frame));
            }

            return new FeelList(builder.MoveToImmutable());
        };
    }

    public static FeelCode Context(ContextNode node)
    {
        var names = node.Names;
        var values = node.Children.Select(FeelCompiler.Compile).ToArray();
        var at = node.Span;
        return frame =>
        {
            if (!frame.Run.Spend(at, 1 + values.Length))
            {
                return FeelValue.Null;
            }

            var inner = frame;
            var entries = new KeyValuePair<string, FeelValue>[values.Length];
            for (var i = 0; i < values.Length; i++)
            {
                var value = values[i](inner);
                entries[i] = new(names[i], value);
                inner = inner.With(names[i], value);
            }

            return FeelContext.Of(entries);
        };
    }

    public static FeelCode Range(RangeNode node)
    {
        if (FeelConstants.Of(node) is { } constant)
        {
            return _ => constant;
        }

        var start = node.Start is null ? null : FeelCompiler.Compile(node.Start);
        var end = node.End is null ? null : FeelCompiler.Compile(node.End);
        return frame => FeelRanges.Create(
            frame.Run, node.Span,
            start is null ? null : start(frame), node.StartIncluded,
            end is null ? null : end(frame), node.EndIncluded, node.Test);
    }
}
