using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Conditions;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>
/// The kernel's questions about data, answered by choice: a condition over outcomes is worked out, one over data that
/// nothing has changed keeps the answer it got, everything else is open each time. Nothing fails for want of data.
/// </summary>
internal sealed class SearchAnswers(Terrain terrain, IChooser chooser) : Answers
{
    private static readonly string[] YesNo = ["true", "false"];
    private static readonly string[] Counts = ["1", "2", "0"];
    private static readonly string[] Amounts = ["1", "0"];
    private static readonly IReadOnlyList<string> Everybody = ["everybody"];

    private readonly Dictionary<int, bool> _supposed = [];
    private readonly List<TraceAssumption> _asked = [];
    private bool _leftByOne;

    /// <summary>The condition of an event that becomes true now; null for none.</summary>
    public string? BecomesTrue { get; set; }

    /// <summary>Whether something was chosen that may be chosen otherwise the next time.</summary>
    public bool ChoseFreely { get; private set; }

    /// <summary>What was chosen, in order.</summary>
    public IReadOnlyList<TraceAssumption> Asked => _asked;

    /// <summary>What is supposed now.</summary>
    public IEnumerable<Supposed> Supposed => _supposed.OrderBy(s => s.Key).Select(s => new Supposed(s.Key, s.Value));

    /// <summary>Begins a step.</summary>
    public void Begin(IEnumerable<Supposed> supposed)
    {
        _supposed.Clear();
        foreach (var (condition, holds) in supposed)
        {
            _supposed[condition] = holds;
        }

        _asked.Clear();
        ChoseFreely = false;
        BecomesTrue = null;
    }

    /// <summary>A step or decision was done: what was supposed of its data no longer stands.</summary>
    public void Forget(string elementId)
    {
        foreach (var condition in _supposed.Keys.Where(c => terrain.Conditions.All[c].Steps.Contains(elementId)).ToList())
        {
            _supposed.Remove(condition);
        }
    }

    public override (FeelValue Value, Trouble? Trouble) Value(DossierRun run, string expression, string elementId)
        => (terrain.Process.Find(elementId)?.Settings.Payload == expression ? FeelValue.Null : FeelValue.Of("k"), null);

    public override (bool Holds, Trouble? Trouble) Holds(DossierRun run, string expression, string elementId)
    {
        if (terrain.Process.Find(elementId)?.Events.OfType<ConditionDefinition>().Any(c => c.Condition == expression) == true)
        {
            return (BecomesTrue == elementId, null);
        }

        var condition = terrain.Conditions.Of(expression);
        if (condition.Kind == ConditionKind.Outcomes)
        {
            return (terrain.Conditions.Holds(condition, run.State, () => WorkOut(run, expression, elementId)), null);
        }

        if (_supposed.TryGetValue(condition.Number, out var known))
        {
            return (known, null);
        }

        var only = condition.Kind == ConditionKind.Kept ? Only(condition) : null;
        var holds = only ?? Choose(elementId, expression, YesNo) == 0;
        if (only is not null)
        {
            _asked.Add(new TraceAssumption(elementId, expression, holds ? "true" : "false"));
        }

        if (condition.Kind == ConditionKind.Kept)
        {
            _supposed[condition.Number] = holds;
        }
        else
        {
            ChoseFreely = true;
        }

        return (holds, null);
    }

    public override (bool Holds, Trouble? Trouble) Holds(DossierRun run, SequenceFlow flow)
    {
        var node = terrain.Process.Nodes[flow.SourceId];
        var flows = node.Outgoing.Where(f => f != node.DefaultFlow).ToList();

        // A gateway that says nothing about its ways may take any: that it ought to say is another rule's matter.
        var silent = node.Kind.Element is "exclusiveGateway" or "inclusiveGateway" && node.Outgoing.Count > 1
            && flows.TrueForAll(f => terrain.Process.Flows[f].Condition is null);
        if (!silent)
        {
            return base.Holds(run, flow);
        }

        if (flows[0] == flow.Id)
        {
            _leftByOne = false;
        }

        var must = flows[^1] == flow.Id && node.DefaultFlow is null && !_leftByOne;
        var holds = must || ChooseFlow(flow);
        _leftByOne |= holds;
        return (holds, null);
    }

    public override (int? Total, JsonNode? Items, Trouble? Trouble) Times(ElementRun at)
    {
        var setting = at.Node.Loop!;
        if (setting.IsStandard)
        {
            return (setting.Condition is null && setting.Maximum is { } most ? Math.Min(most, 2) : null, null, null);
        }

        var text = setting.Collection ?? setting.Cardinality ?? "null";
        var given = int.TryParse(text, out var number) ? Math.Min(number, 2) : Choose(at.Node.Id, text, Counts) switch { 0 => 1, 1 => 2, _ => 0 };
        return (given, setting.Collection is null ? null : new JsonArray(new JsonNode?[given]), null);
    }

    public override Trouble? Show(DossierRun run, string status, string elementId) => null;

    public override Trouble? Work(ElementRun at)
    {
        var payment = at.Settings.Payment;
        if (payment?.Decision is { } decision && Choose(at.Node.Id, decision, Amounts) == 1)
        {
            ChoseFreely = true;
            at.Run.Emit(new StepSkipped(at.Node.Id, PaymentRule.Paid));
            return at.Complete();
        }

        at.Run.Emit(new WorkItemCreated(new WorkItem
        {
            Id = at.Run.NextId('w'),
            TokenId = at.Token.Id,
            ElementId = at.Node.Id,
            Name = at.Node.Name,
            State = WorkItemState.Open,
            CandidateKeys = Everybody,
            Outcomes = at.Settings.Outcomes.Count > 0 ? at.Settings.Outcomes
                : payment is not null ? [new StepOutcome(PaymentRule.Paid, new LocalText(PaymentRule.Paid))]
                : at.Settings.IsDelivery ? [new StepOutcome("delivered", new LocalText("delivered"))] : [],
        }));
        return at.Wait();
    }

    public override Trouble? Decide(DossierRun run, string elementId, string decision)
    {
        Forget(elementId);
        Forget(decision);
        return null;
    }

    public override (TimerDue? Due, Trouble? Trouble) Due(DossierRun run, FlowNode node, TimerInstance? fired) => (new TimerDue(run.Now, null), null);

    private static (bool Holds, bool Wrong) WorkOut(DossierRun run, string expression, string elementId)
    {
        var (holds, trouble) = run.Expressions.ReadCondition(expression, elementId);
        return (holds, trouble is not null);
    }

    // The one value that goes with what is supposed already; null when both do.
    private bool? Only(Condition condition)
    {
        if (terrain.Possible is not { } possible)
        {
            return null;
        }

        var known = _supposed
            .Select(s => (Condition: terrain.Conditions.All[s.Key], Holds: s.Value))
            .Where(s => s.Condition.IsRelatedTo(condition))
            .Select(s => (s.Condition.Text, s.Holds))
            .ToList();
        return possible(known.Append((condition.Text, true))).Answer == Satisfiability.No ? false
            : possible(known.Append((condition.Text, false))).Answer == Satisfiability.No ? true
            : null;
    }

    private bool ChooseFlow(SequenceFlow flow)
    {
        ChoseFreely = true;
        return Choose(flow.Id, "", YesNo) == 0;
    }

    private int Choose(string elementId, string expression, IReadOnlyList<string> answers)
    {
        var chosen = chooser.Choose(elementId, expression, answers);
        _asked.Add(new TraceAssumption(elementId, expression, answers[chosen]));
        return chosen;
    }
}
