using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>Paths and filters (DMN 1.5, sections 10.3.2.5 and 10.3.2.6).</summary>
internal static class PathCode
{
    public static FeelCode Path(PathNode node)
    {
        var target = FeelCompiler.Compile(node.Target);
        return frame => Member(frame.Run, node.Span, target(frame), node.Name);
    }

    public static FeelValue Member(FeelRun run, FeelSpan at, FeelValue target, string name) => target switch
    {
        FeelContext context => context.TryGet(name, out var value) ? value : run.Fail(at, FeelTexts.NoEntry, name),
        FeelList list => OfItems(run, at, list, name),
        FeelNull => run.Fail(at, FeelTexts.NullOperand, "." + name),
        _ => FeelProperties.Read(target, name) ?? run.Fail(at, FeelTexts.NoProperty, name, FeelTerms.Of(target)),
    };

    // Apart from the rest: what a lambda captures is made at the start of its method.
    private static FeelValue OfItems(FeelRun run, FeelSpan at, FeelList list, string name)
        => run.Spend(at, list.Count) ? new FeelList(list.Items.Select(item => Member(run, at, item, name))) : FeelValue.Null;

    public static FeelCode Filter(FilterNode node)
    {
        var target = FeelCompiler.Compile(node.Target);
        var condition = FeelCompiler.Compile(node.Condition);
        // A comparison never gives a position, so it need not be tried out.
        var indexed = node.Condition is not (BinaryNode { Operator: <= FeelOperator.GreaterOrEqual } or InNode or BetweenNode or InstanceOfNode or QuantifiedNode);
        var keepsFrames = LoopCode.MakesFunctions(node.Condition);
        return frame => Select(frame, node.Span, node.Condition.Span, target(frame), condition, indexed, keepsFrames);
    }

    /// <summary>The items for which the condition holds, or the item at the position it gives.</summary>
    public static FeelValue Select(FeelFrame frame, FeelSpan at, FeelSpan conditionAt, FeelValue target, FeelCode condition, bool indexed = true, bool keepsFrames = true)
    {
        var list = target as FeelList ?? (target.IsNull ? FeelList.Empty : new FeelList([target]));
        if (indexed && Index(frame, list, condition) is { } index)
        {
            return target.IsNull ? FeelValue.Null : At(frame.Run, at, list, index);
        }

        var kept = ImmutableArray.CreateBuilder<FeelValue>();
        var items = new ItemFrames(frame, keepsFrames);
        foreach (var item in list.Items)
        {
            if (!frame.Run.Spend(at))
            {
                return FeelValue.Null;
            }

            var verdict = condition(items.Of(item));
            if (verdict is not (FeelBoolean or FeelNull))
            {
                return frame.Run.Fail(conditionAt, FeelTexts.ConditionType, FeelTerms.Of(verdict));
            }

            if (verdict == FeelBoolean.True)
            {
                kept.Add(item);
            }
        }

        return new FeelList(kept.ToImmutable());
    }

    // Whether the bracket holds an index shows in its value; what it says of the first item stands for all.
    private static FeelNumber? Index(FeelFrame frame, FeelList list, FeelCode condition)
    {
        var probe = condition(list.Count == 0 ? frame.With("item", FeelValue.Null) : ForItem(frame, list.Items[0]));
        return (probe as FeelNumberValue)?.Value;
    }

    private static FeelValue At(FeelRun run, FeelSpan at, FeelList list, FeelNumber index)
    {
        var position = index.ToInt64() ?? 0;
        var offset = position > 0 ? position - 1 : list.Count + position;
        return position != 0 && offset >= 0 && offset < list.Count
            ? list.Items[(int)offset]
            : run.Fail(at, FeelTexts.NoSuchIndex, index.ToString());
    }

    private static FeelFrame ForItem(FeelFrame frame, FeelValue item) => new ItemFrames(frame, keeps: true).Of(item);

    /// <summary>The frames of a filter's turns: <c>item</c>, and the entries of an item that is a context. Frames that nobody keeps are used again.</summary>
    private struct ItemFrames(FeelFrame outer, bool keeps)
    {
        private FeelFrame? _item;
        private FeelFrame? _entries;

        public FeelFrame Of(FeelValue item)
        {
            if (_item is null || keeps)
            {
                (_item, _entries) = (outer.With("item", item), null);
            }
            else
            {
                _item.Rebind(item);
            }

            if (item is not FeelContext context)
            {
                return _item;
            }

            if (_entries is null)
            {
                return _entries = _item.WithEntries(context);
            }

            _entries.Restart(context);
            return _entries;
        }
    }
}
