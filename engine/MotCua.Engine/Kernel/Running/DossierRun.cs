using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Behaviours;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>
/// One command at work: the events so far, the state they lead to, and the agenda of automatic steps. A step that
/// meets trouble is undone as a whole and leaves an incident; the others go on.
/// </summary>
internal sealed class DossierRun
{
    /// <summary>Automatic steps that one command may take before it counts as a loop (DESIGN section 4).</summary>
    public const int StepBudget = 10_000;

    private readonly List<DossierEvent> _events = [];
    private readonly long _command;
    private ActorRef _by;
    private Queue<AgendaStep> _agenda = new();
    private List<AgendaStep>? _scheduledByStep;

    public DossierRun(CompiledProcedure procedure, DossierState state, KernelContext context, Actor actor, KernelParts parts)
    {
        (Procedure, State, Context, Actor, Parts) = (procedure, state, context, actor, parts);
        _command = state.CommandCount + 1;
        _by = actor.ToRef();
        Expressions = new DossierExpressions(this);
    }

    public CompiledProcedure Procedure { get; private set; }

    public ProcessDefinition Process => Procedure.Process;

    public KernelContext Context { get; }

    public DateTimeOffset Now => Context.Now;

    public Actor Actor { get; }

    public KernelParts Parts { get; }

    public DossierState State { get; private set; }

    public DossierExpressions Expressions { get; }

    /// <summary>Where expressions are evaluated: decides which variables they see.</summary>
    public Place Place { get; set; }

    public IReadOnlyList<DossierEvent> Events => _events;

    /// <summary>Records a fact and applies it.</summary>
    public void Emit(DossierEvent e)
    {
        var stamped = e with { At = Now, By = _by, Command = _command };
        _events.Add(stamped);
        State = State.Apply(stamped);
    }

    /// <summary>The next free local id; it is used up by the event that carries it.</summary>
    public string NextId(char kind) => LocalId.Make(kind, State.LastId + 1);

    /// <summary>From here on the history says for whom the actor acts.</summary>
    public void ActFor(string? person) => _by = _by with { OnBehalfOf = person ?? _by.OnBehalfOf };

    /// <summary>From here on another version rules: the dossier has come over to it.</summary>
    public void ComeOver(CompiledProcedure procedure) => Procedure = procedure;

    /// <summary>Puts a step on the agenda.</summary>
    public void Schedule(StepKind kind, string id)
    {
        var step = new AgendaStep(kind, id);
        if (_scheduledByStep is { } pending)
        {
            pending.Add(step);
        }
        else
        {
            _agenda.Enqueue(step);
        }
    }

    /// <summary>Takes all automatic steps until everything waits.</summary>
    public void Drain()
    {
        var taken = 0;
        do
        {
            while (_agenda.TryDequeue(out var step))
            {
                if (++taken > StepBudget)
                {
                    GiveUp(step);
                    return;
                }

                Take(step);
            }
        }
        while (State.Life == DossierLife.Running && (WakeJoins() || LookAtConditions()));
        Starving.Report(this);
    }

    /// <summary>The steps on the agenda, in order.</summary>
    public IReadOnlyCollection<AgendaStep> Agenda => _agenda;

    /// <summary>Takes one step now, on the agenda or not.</summary>
    public void TakeNow(AgendaStep step) => Take(step);

    /// <summary>Takes those steps of the agenda that need not wait for their turn, and what follows from them; false when they do not come to an end.</summary>
    public bool TakeAll(Func<AgendaStep, bool> which, int budget)
    {
        for (var taken = 0; ; taken++)
        {
            var next = _agenda.FirstOrDefault(which);
            if (next.Id is null)
            {
                return true;
            }

            if (taken > budget)
            {
                return false;
            }

            var at = 0;
            var index = _agenda.TakeWhile(s => s != next).Count();
            _agenda = new Queue<AgendaStep>(_agenda.Where(_ => at++ != index));
            Take(next);
        }
    }

    /// <summary>Lets a join go on that waits for nobody any more; false when it still waits.</summary>
    public bool Wake(Token token)
    {
        if (!IsComplete(token))
        {
            return false;
        }

        Emit(new TokenReleased(token.Id));
        Schedule(StepKind.Enter, token.Id);
        return true;
    }

    /// <summary>Whether a join would let its waiting token go on.</summary>
    public bool IsComplete(Token token)
        => Process.Find(token.ElementId) is { } node && Parts.Behaviour(node.Kind) is { } behaviour && behaviour.IsComplete(new ElementRun(this, token, node));

    /// <summary>Does something that may meet trouble; then nothing of it stays.</summary>
    public Trouble? Attempt(Func<Trouble?> act)
    {
        var (state, count) = (State, _events.Count);
        var outer = _scheduledByStep;
        _scheduledByStep = [];
        var trouble = act();
        var scheduled = _scheduledByStep;
        _scheduledByStep = outer;
        if (trouble is not null)
        {
            State = state;
            _events.RemoveRange(count, _events.Count - count);
            return trouble;
        }

        scheduled.ForEach(s => Schedule(s.Kind, s.Id));
        return null;
    }

    /// <summary>Records trouble as an incident; the token, if any, is held.</summary>
    public void Raise(Trouble trouble, string? tokenId, string elementId, IncidentResume resume, string? subscriptionId = null)
        => Emit(new IncidentRaised(NextId('i'), trouble.Code, trouble.Args, tokenId, elementId, resume, subscriptionId));

    private void Take(AgendaStep step)
    {
        switch (step.Kind)
        {
            case StepKind.CloseScope:
                Scopes.CloseIfEmpty(this, step.Id);
                break;
            case StepKind.LookAtCondition:
                Conditions.LookAt(this, step.Id);
                break;
            case StepKind.Broadcast:
                Signals.Broadcast(this, step.Id);
                break;
            case StepKind.Loop when State.Loops.ContainsKey(step.Id):
                Try(State.Tokens[step.Id], IncidentResume.Loop, token => Loops.Next(this, token));
                break;

            // A token may have been taken away since its step was scheduled.
            case StepKind.Enter or StepKind.Pass or StepKind.Leave when State.Tokens.Find(step.Id) is { State: TokenState.Moving } token:
                Try(token, step.Kind == StepKind.Leave ? IncidentResume.Leave : IncidentResume.Enter, t => Step(step.Kind, t));
                break;
        }
    }

    private void Try(Token token, IncidentResume resume, Func<Token, Trouble?> act)
    {
        if (Attempt(() => act(token)) is { } trouble)
        {
            Raise(trouble, token.Id, token.ElementId, resume);
        }
    }

    private Trouble? Step(StepKind kind, Token token)
    {
        Place = Place.Of(token);
        if (Process.Find(token.ElementId) is not { } node || Parts.Behaviour(node.Kind) is not { } behaviour)
        {
            return Trouble.Of(IncidentCode.ElementUnknown, ("element", token.ElementId));
        }

        var at = new ElementRun(this, token, node);
        return kind switch
        {
            StepKind.Leave => Leaving.Leave(at, behaviour),
            StepKind.Pass => Arrival.Pass(at),
            _ => Arrival.Enter(at, behaviour),
        };
    }

    // When nothing moves any more, a join may turn out to wait for nobody.
    private bool WakeJoins()
    {
        foreach (var token in State.Tokens.Values.Where(t => t.State == TokenState.Joining).DistinctBy(t => (t.ScopeId, t.ElementId)))
        {
            if (Wake(token))
            {
                return true;
            }
        }

        return false;
    }

    // What a command changed may make conditions true.
    private bool LookAtConditions()
    {
        var before = _events.Count;
        foreach (var subscription in State.Subscriptions.Values.Where(s => s.Kind == SubscriptionKind.Condition).ToList())
        {
            Conditions.LookAt(this, subscription.Id);
        }

        return _events.Count > before;
    }

    private void GiveUp(AgendaStep first)
    {
        _agenda = new Queue<AgendaStep>(_agenda.Prepend(first));
        while (_agenda.TryDequeue(out var step))
        {
            if (State.Tokens.Find(step.Id) is not { } token)
            {
                // What belongs to no strand is done: a scope left empty would stay open, and nobody would know.
                Take(step);
            }
            else if (token.State == TokenState.Moving || step.Kind == StepKind.Loop)
            {
                var resume = step.Kind switch { StepKind.Leave => IncidentResume.Leave, StepKind.Loop => IncidentResume.Loop, _ => IncidentResume.Enter };
                Raise(Trouble.Of(IncidentCode.StepBudgetExceeded, ("budget", $"{StepBudget}")), token.Id, token.ElementId, resume);
            }
        }
    }
}
