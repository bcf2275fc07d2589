namespace MotCua.Engine.Feel;

/// <summary>Unary tests and <c>in</c>: what is tested stands in the frame under the name <c>?</c>.</summary>
internal static class TestCode
{
    public const string Input = "?";

    public static FeelCode In(InNode node)
    {
        var value = FeelCompiler.Compile(node.Value);
        var tests = Decide(node.Tests);
        if (node.Tests.Children.Any(t => t is ExpressionTestNode { ReadsInput: true }))
        {
            return frame =>
            {
                var input = value(frame);
                return tests(frame.With(Input, input), input);
            };
        }

        return frame => tests(frame, value(frame));
    }

    /// <summary>True when one test holds, null when none does and one could not be decided.</summary>
    public static FeelCode Tests(TestsNode node)
    {
        var tests = Decide(node);
        return frame =>
        {
            frame.TryGet(Input, out var input);
            return tests(frame, input);
        };
    }

    private static Func<FeelFrame, FeelValue, FeelValue> Decide(TestsNode node)
    {
        var tests = node.Children.Select(Test).ToArray();
        return (frame, input) =>
        {
            bool? result = false;
            foreach (var test in tests)
            {
                var one = test(frame, input);
                if (one == true)
                {
                    result = true;
                    break;
                }

                result = one is null ? null : result;
            }

            return result is null ? FeelValue.Null : FeelValue.Of(result.Value != node.Negated);
        };
    }

    private static Func<FeelFrame, FeelValue, bool?> Test(FeelNode node)
    {
        switch (node)
        {
            case AnyTestNode:
                return (_, _) => true;
            case ComparisonTestNode n:
                var operand = FeelCompiler.Compile(n.Operand);
                return (frame, input) => OperatorCode.Compare(frame.Run, n.Span, n.Operator, input, operand(frame)).AsBoolean;
            default:
                var test = (ExpressionTestNode)node;
                var expression = FeelCompiler.Compile(test.Expression);
                return test.ReadsInput
                    ? (frame, _) => Condition(frame.Run, test.Span, expression(frame))
                    : test.Expression is RangeNode ? (frame, input) => expression(frame) is FeelRange range ? Matches(frame.Run, test.Span, input, range) : null
                    : (frame, input) => Matches(frame.Run, test.Span, input, expression(frame));
        }
    }

    private static bool? Condition(FeelRun run, FeelSpan at, FeelValue value)
    {
        if (value is not (FeelBoolean or FeelNull))
        {
            run.Note(at, FeelTexts.ConditionType, FeelTerms.Of(value));
        }

        return value.AsBoolean;
    }

    /// <summary>Whether the input equals the value, lies in the interval, or is one of the list.</summary>
    private static bool? Matches(FeelRun run, FeelSpan at, FeelValue input, FeelValue value)
    {
        switch (value)
        {
            case FeelRange range when input is not FeelRange:
                var inside = FeelRanges.Contains(range, input);
                if (inside is null)
                {
                    NoteOperands(run, at, input, value);
                }

                return inside;
            case FeelList list when !run.Spend(at, list.Count):
                return null;
            case FeelList list when input is not FeelList:
                foreach (var item in list.Items)
                {
                    if (item is FeelRange r && input is not FeelRange ? FeelRanges.Contains(r, input) == true : FeelComparison.Equal(input, item) == true)
                    {
                        return true;
                    }
                }

                return false;
            case FeelList list:
                return list.Equals(input) || list.Items.Contains(input);
            default:
                var equal = FeelComparison.Equal(input, value);
                if (equal is null)
                {
                    NoteOperands(run, at, input, value);
                }

                return equal;
        }
    }

    private static void NoteOperands(FeelRun run, FeelSpan at, FeelValue input, FeelValue value)
        => run.Note(at, input.IsNull ? FeelTexts.NullOperand : FeelTexts.OperandTypes, "in", FeelTerms.Of(input), FeelTerms.Of(value));
}
