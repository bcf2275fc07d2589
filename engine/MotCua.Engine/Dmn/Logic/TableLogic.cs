using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A decision table.</summary>
internal sealed class TableLogic(
    string? tableId,
    HitPolicy policy,
    ImmutableArray<TableLogic.Input> inputs,
    ImmutableArray<TableLogic.Output> outputs,
    ImmutableArray<TableLogic.Rule> rules) : DmnLogic
{
    private readonly Lazy<TableIndex> _index = new(() => new TableIndex(rules, inputs.Length));

    /// <summary>What becomes of the rules that match.</summary>
    public HitPolicy Policy => policy;

    public ImmutableArray<Input> Inputs => inputs;

    public ImmutableArray<Output> Outputs => outputs;

    public ImmutableArray<Rule> Rules => rules;

    /// <summary>Line of the file, from 1.</summary>
    public int? Line { get; init; }

    public override FeelType Type
    {
        get
        {
            var one = outputs is [var single] ? single.Type.Feel : FeelType.ContextOf(outputs.Select(o => KeyValuePair.Create(o.Name, o.Type.Feel)));
            return policy == HitPolicy.CollectCount ? FeelType.Number
                : policy is HitPolicy.RuleOrder or HitPolicy.OutputOrder or HitPolicy.Collect ? FeelType.ListOf(one) : one;
        }
    }

    /// <summary>
    /// The values that a rule or the default can give, each once; null when they depend on what is put in, or are lists
    /// of what several rules give. That no rule may match is left out.
    /// </summary>
    public IReadOnlyList<FeelValue>? ConstantOutcomes()
    {
        if (policy is not (HitPolicy.Unique or HitPolicy.Any or HitPolicy.Priority or HitPolicy.First))
        {
            return null;
        }

        var run = new DmnRun(FeelScope.Empty);
        var frame = FeelFrame.Root(run.Feel, FeelContext.Empty);
        var values = rules.Select(r => Shape(outputs.Select((o, i) => run.Fit(r.Results[i].Evaluate(run, frame), o.Type, o.Label, ElementId)))).ToList();
        if (outputs.Any(o => o.Default is not null))
        {
            values.Add(Shape(outputs.Select(o => o.Default?.Evaluate(run, frame) ?? FeelValue.Null)));
        }

        return run.Diagnostics.IsEmpty ? [.. values.Distinct()] : null;
    }

    protected override FeelValue Compute(DmnRun run, FeelFrame frame)
    {
        var values = new FeelValue[inputs.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = inputs[i].Logic.Evaluate(run, frame);
            if (!values[i].IsNull && inputs[i].Allowed is { } allowed && Test(run, frame, allowed, values[i]) != FeelBoolean.True)
            {
                run.Traced(new DmnTableTrace(tableId, Readings(values, i + 1), []));
                return run.Fail(DmnTexts.NotAllowed, ElementId, DmnRun.Shown(values[i]), inputs[i].Label);
            }
        }

        var matching = Matching(run, frame, values);
        run.Traced(new DmnTableTrace(tableId, Readings(values, values.Length), [.. matching.Select(r => new DmnRuleHit(r, rules[r - 1].Id))]));
        if (run.Feel.Exhausted)
        {
            run.Attribute(ElementId);
            return FeelValue.Null;
        }

        return matching.IsEmpty ? Default(run, frame) : Hit(run, frame, matching);
    }

    private ImmutableArray<int> Matching(DmnRun run, FeelFrame frame, FeelValue[] values)
    {
        var matching = ImmutableArray.CreateBuilder<int>();
        var frames = new FeelFrame?[values.Length];
        var candidates = _index.Value.Candidates(values, out var decided);
        for (var r = candidates.Next(); r >= 0 && run.Feel.Spend(default); r = candidates.Next())
        {
            if (Matches(run, r, decided, i => frames[i] ??= frame.With(TestCode.Input, values[i])))
            {
                matching.Add(r + 1);
                if (policy == HitPolicy.First)
                {
                    break;
                }
            }
        }

        return matching.ToImmutable();
    }

    private bool Matches(DmnRun run, int rule, int decided, Func<int, FeelFrame> frameOf)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            if (i < decided && _index.Value.Decides(i, rule))
            {
                continue;
            }

            // A cell whose text is wrong matches nothing; the reading has reported it.
            if (rules[rule].Tests[i] is not { } test || run.Evaluate(test, frameOf(i), ElementId) != FeelBoolean.True)
            {
                return false;
            }
        }

        return true;
    }

    private FeelValue Hit(DmnRun run, FeelFrame frame, ImmutableArray<int> matching)
    {
        ImmutableArray<FeelValue> values = [.. matching.Select(r => Shape(outputs.Select((o, i) => run.Fit(rules[r - 1].Results[i].Evaluate(run, frame), o.Type, o.Label, ElementId))))];
        return HitPolicies.Apply(policy, new HitPolicies.Hits(run, ElementId, matching, values, value => Rank(run, frame, value)));
    }

    private FeelValue Default(DmnRun run, FeelFrame frame)
    {
        if (outputs.Any(o => o.Default is not null))
        {
            var value = Shape(outputs.Select(o => o.Default?.Evaluate(run, frame) ?? FeelValue.Null));
            return policy is HitPolicy.RuleOrder or HitPolicy.OutputOrder or HitPolicy.Collect && value is not FeelList ? new FeelList([value]) : value;
        }

        run.Note(DmnTexts.NoRule, ElementId);
        return policy == HitPolicy.CollectCount ? FeelValue.Of(0)
            : policy is HitPolicy.RuleOrder or HitPolicy.OutputOrder or HitPolicy.Collect ? FeelList.Empty
            : FeelValue.Null;
    }

    /// <summary>One output as it is, several as a context.</summary>
    private FeelValue Shape(IEnumerable<FeelValue> values)
        => outputs.Length == 1 ? values.First() : FeelContext.Of(outputs.Zip(values, (o, v) => KeyValuePair.Create(o.Name, v)));

    private ImmutableArray<int> Rank(DmnRun run, FeelFrame frame, FeelValue value)
        => [.. outputs.Select(o => o.Rank(run, frame, ElementId, outputs.Length == 1 ? value : ((FeelContext)value).TryGet(o.Name, out var part) ? part : FeelValue.Null))];

    private FeelValue Test(DmnRun run, FeelFrame frame, FeelExpression tests, FeelValue value)
        => run.Evaluate(tests, frame.With(TestCode.Input, value), ElementId);

    private ImmutableArray<DmnReading> Readings(FeelValue[] values, int count)
        => [.. inputs.Take(count).Select((input, i) => new DmnReading(input.Label, values[i]))];

    internal sealed record Input(string Label, DmnLogic Logic, FeelExpression? Allowed)
    {
        /// <summary>The declared type of the values.</summary>
        public DmnType Type { get; init; } = DmnType.Any;
    }

    internal sealed record Output(string Name, string Label, DmnType Type, ImmutableArray<FeelExpression> Values, DmnLogic? Default)
    {
        public int Rank(DmnRun run, FeelFrame frame, string elementId, FeelValue value)
        {
            for (var i = 0; i < Values.Length; i++)
            {
                if (run.Evaluate(Values[i], frame.With(TestCode.Input, value), elementId) == FeelBoolean.True)
                {
                    return i;
                }
            }

            return Values.Length;
        }
    }

    internal sealed record Rule(string? Id, ImmutableArray<FeelExpression?> Tests, ImmutableArray<DmnLogic> Results)
    {
        /// <summary>Line of the file, from 1.</summary>
        public int? Line { get; init; }
    }
}
