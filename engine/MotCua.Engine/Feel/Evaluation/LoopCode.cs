using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary><c>for</c>, <c>some</c> and <c>every</c>. Later iterators see the variables of earlier ones; the last one turns fastest.</summary>
internal static class LoopCode
{
    private delegate bool Turn(FeelFrame frame);

    public static FeelCode For(ForNode node)
    {
        var iterators = node.Iterators.Select(i => Iterator.Of(i, MakesFunctions(node))).ToArray();
        var body = FeelCompiler.Compile(node.Body);
        var usesPartial = Mentions(node.Body, "partial");
        return frame =>
        {
            var results = ImmutableArray.CreateBuilder<FeelValue>();
            var finished = Run(iterators, 0, frame, inner =>
            {
                results.Add(body(usesPartial ? inner.With("partial", new FeelList(results.ToImmutable())) : inner));
                return !usesPartial || inner.Run.Spend(node.Span, results.Count);
            });
            return finished && !frame.Run.Exhausted ? new FeelList(results.ToImmutable()) : FeelValue.Null;
        };
    }

    public static FeelCode Quantified(QuantifiedNode node)
    {
        var iterators = node.Iterators.Select(i => Iterator.Of(i, MakesFunctions(node))).ToArray();
        var condition = FeelCompiler.Compile(node.Condition);
        return frame =>
        {
            bool? result = node.Every;
            var finished = Run(iterators, 0, frame, inner =>
            {
                var value = condition(inner);
                if (value is not (FeelBoolean or FeelNull))
                {
                    inner.Run.Note(node.Condition.Span, FeelTexts.ConditionType, FeelTerms.Of(value));
                }

                // One that decides wins over one that could not be decided.
                result = value.AsBoolean == !node.Every ? !node.Every : value.AsBoolean is null ? null : result;
                return result != !node.Every;
            });
            var decided = result == !node.Every;
            return (!finished && !decided) || result is null || frame.Run.Exhausted ? FeelValue.Null : FeelValue.Of(result.Value);
        };
    }

    /// <summary>False when an iterator is no list, or when a turn said stop.</summary>
    private static bool Run(Iterator[] iterators, int index, FeelFrame frame, Turn turn)
    {
        if (index == iterators.Length)
        {
            return turn(frame);
        }

        var iterator = iterators[index];
        if (iterator.Items(frame) is not { } items)
        {
            return false;
        }

        FeelFrame? inner = null;
        foreach (var item in items)
        {
            // A function made in the loop keeps its frame; otherwise one frame serves all turns.
            if (inner is null || iterator.KeepsFrames)
            {
                inner = frame.With(iterator.Name, item);
            }
            else
            {
                inner.Rebind(item);
            }

            if (!frame.Run.Spend(iterator.At) || !Run(iterators, index + 1, inner, turn))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether evaluating a node may give functions that remember the names around them.</summary>
    public static bool MakesFunctions(FeelNode node) => node is FunctionNode or ExternalFunctionNode || node.Children.Any(MakesFunctions);

    private static bool Mentions(FeelNode node, string name)
        => node is NameNode n ? n.Name == name : node.Children.Any(child => Mentions(child, name));

    private sealed record Iterator(string Name, FeelSpan At, FeelCode Source, FeelCode? End, bool KeepsFrames)
    {
        public static Iterator Of(IteratorNode node, bool keepsFrames)
            => new(node.Name, node.Span, FeelCompiler.Compile(node.Source), node.End is null ? null : FeelCompiler.Compile(node.End), keepsFrames);

        public IEnumerable<FeelValue>? Items(FeelFrame frame)
        {
            var source = Source(frame);
            var items = End is not null ? FeelSequences.Between(source, End(frame)) : FeelSequences.Of(source);
            if (items is null)
            {
                frame.Run.Note(At, source.IsNull ? FeelTexts.NullOperand : FeelTexts.NotIterable, source.IsNull ? "for" : FeelTerms.Of(source));
            }

            return items;
        }
    }
}
