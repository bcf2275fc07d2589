using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>DMN 1.5, section 10.3.4.4 without the aggregations. Positions count from 1, negative ones from the end.</summary>
internal static class ListBuiltins
{
    public static IEnumerable<FeelBuiltin> All =>
    [
        new("list contains", "list: list, element: any -> boolean", c => FeelValue.Of(c.Pay(c.List(0).Count) && c.List(0).Items.Contains(c[1]))),
        new("sublist", "list: list, start position: number, length?: number -> list", Sublist),
        new("append", "list: list, item...: any -> list", c => c.Pay(c.List(0).Count) ? new FeelList(c.List(0).Items.AddRange(Rest(c, 1))) : FeelValue.Null),
        new("concatenate", "list...: list -> list", c => Flat(c, 0)),
        new("insert before", "list: list, position: number, newItem: any -> list", c => Edit(c, (items, at) => items.Insert(at, c[2]))),
        new("remove", "list: list, position: number -> list", c => Edit(c, (items, at) => items.RemoveAt(at))),
        new("list replace", "list: list, position: number, newItem: any -> list", c => Edit(c, (items, at) => items.SetItem(at, c[2]))),
        new("list replace", "list: list, match: function, newItem: any -> list", ReplaceMatching),
        new("reverse", "list: list -> list", c => c.Pay(c.List(0).Count) ? new FeelList(c.List(0).Items.Reverse()) : FeelValue.Null),
        new("index of", "list: list, match: any -> list", IndexOf),
        new("union", "list...: list -> list", c => Flat(c, 0) is FeelList all ? Distinct(c, all) : FeelValue.Null),
        new("distinct values", "list: list -> list", c => Distinct(c, c.List(0))),
        new("flatten", "list: list -> list", Flatten),
        new("sort", "list: list, precedes?: function -> list", Sort),
    ];

    private static IEnumerable<FeelValue> Rest(FeelCall call, int from) => Enumerable.Range(from, call.Count - from).Select(i => call[i]);

    private static FeelValue Flat(FeelCall call, int from)
    {
        var lists = Rest(call, from).Cast<FeelList>().ToArray();
        return call.Pay(lists.Sum(l => (long)l.Count)) ? new FeelList(lists.SelectMany(l => l.Items)) : FeelValue.Null;
    }

    private static FeelValue Sublist(FeelCall call)
    {
        var items = call.List(0).Items;
        if (Position(call, items.Length) is not { } first)
        {
            return call.Refuse(1);
        }

        var length = (long)items.Length - first;
        if (call.Has(2))
        {
            if (call.Whole(2) is not { } asked || asked < 0 || asked > length)
            {
                return call.Refuse(2);
            }

            length = asked;
        }

        return call.Pay(length) ? new FeelList(items.Slice(first, (int)length)) : FeelValue.Null;
    }

    private static FeelValue Edit(FeelCall call, Func<ImmutableArray<FeelValue>, int, ImmutableArray<FeelValue>> edit)
    {
        var items = call.List(0).Items;
        return Position(call, items.Length) is not { } at ? call.Refuse(1)
            : call.Pay(items.Length) ? new FeelList(edit(items, at)) : FeelValue.Null;
    }

    /// <summary>The zero-based index meant by argument 1, or null when there is no such item.</summary>
    private static int? Position(FeelCall call, int count)
        => call.Whole(1) is { } position && position != 0 && position <= count && position >= -count
            ? (int)(position > 0 ? position - 1 : count + position)
            : null;

    private static FeelValue ReplaceMatching(FeelCall call)
    {
        var function = (FeelFunction)call[1];
        var result = ImmutableArray.CreateBuilder<FeelValue>();
        if (function.Parameters.Count != 2)
        {
            return call.Refuse(1);
        }

        foreach (var item in call.List(0).Items)
        {
            var verdict = call.Pay(1) ? CallCode.Apply(call.Run, call.At, function, item, call[2]) : FeelValue.Null;
            if (verdict is not FeelBoolean)
            {
                return call.Refuse(1);
            }

            result.Add(verdict == FeelBoolean.True ? call[2] : item);
        }

        return new FeelList(result.ToImmutable());
    }

    private static FeelValue IndexOf(FeelCall call)
    {
        var items = call.List(0).Items;
        return call.Pay(items.Length)
            ? new FeelList(Enumerable.Range(0, items.Length).Where(i => items[i].Equals(call[1])).Select(i => FeelValue.Of(i + 1)))
            : FeelValue.Null;
    }

    private static FeelValue Distinct(FeelCall call, FeelList list)
        => call.Pay(list.Count) ? new FeelList(list.Items.Distinct()) : FeelValue.Null;

    // With a stack of its own: lists may be nested deeper than the host's stack.
    private static FeelValue Flatten(FeelCall call)
    {
        var result = ImmutableArray.CreateBuilder<FeelValue>();
        var open = new Stack<(FeelList List, int Next)>();
        open.Push((call.List(0), 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.List.Count)
            {
                continue;
            }

            if (!call.Pay(1))
            {
                return FeelValue.Null;
            }

            open.Push((top.List, top.Next + 1));
            if (top.List.Items[top.Next] is FeelList inner)
            {
                open.Push((inner, 0));
            }
            else
            {
                result.Add(top.List.Items[top.Next]);
            }
        }

        return new FeelList(result.ToImmutable());
    }

    private static FeelValue Sort(FeelCall call)
    {
        var items = call.List(0).Items.ToArray();
        var function = call[1] as FeelFunction;
        if (function is not null && function.Parameters.Count != 2)
        {
            return call.Refuse(1);
        }

        var failed = false;
        bool Precedes(FeelValue a, FeelValue b)
        {
            var verdict = function is null
                ? FeelComparison.Compare(a, b) is { } order ? FeelValue.Of(order < 0) : FeelValue.Null
                : call.Pay(1) ? CallCode.Apply(call.Run, call.At, function, a, b) : FeelValue.Null;
            failed |= verdict is not FeelBoolean;
            return verdict == FeelBoolean.True;
        }

        MergeSort(items, new FeelValue[items.Length], 0, items.Length, Precedes);
        return failed ? call.Refuse(function is null ? 0 : 1) : call.Pay(items.Length) ? new FeelList(items) : FeelValue.Null;
    }

    // Stable, and safe with a precedence that contradicts itself; the framework's own sort promises neither.
    private static void MergeSort(FeelValue[] items, FeelValue[] buffer, int start, int end, Func<FeelValue, FeelValue, bool> precedes)
    {
        if (end - start < 2)
        {
            return;
        }

        var middle = (start + end) / 2;
        MergeSort(items, buffer, start, middle, precedes);
        MergeSort(items, buffer, middle, end, precedes);
        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
        {
            var takeRight = left == middle || (right < end && precedes(items[right], items[left]));
            buffer[i] = takeRight ? items[right++] : items[left++];
        }

        Array.Copy(buffer, start, items, start, end - start);
    }
}
