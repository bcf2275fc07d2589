using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.RandomProcesses;

/// <summary>
/// Plays one dossier of a process: each choice is a number that picks one of all acts that are possible then. After
/// every act the laws are checked; a broken one is an exception. The same choices give the same play.
/// </summary>
internal sealed class Player
{
    private static readonly Actor Handler = DossierHarness.Person("handler1");
    private static readonly string?[] Codes = [null, "E1", "E2", "E3"];
    private readonly CompiledProcedure _procedure;
    private readonly KernelParts _parts;
    private readonly Coverage _coverage;
    private readonly TokenLedger _ledger;
    private readonly List<DossierEvent> _stored = [];
    private DossierState _state = DossierState.Empty;
    private DateTimeOffset _now = DossierHarness.Moment("2026-11-16 08:00");

    private Player(CompiledProcedure procedure, ProcessMap map, KernelParts parts, Coverage coverage)
        => (_procedure, _parts, _coverage, _ledger) = (procedure, parts, coverage, new TokenLedger(map));

    /// <summary>Plays; gives the acts done, one line each.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="map">The ways through its process.</param>
    /// <param name="choices">What to do.</param>
    /// <param name="parts">The kernel's parts.</param>
    /// <param name="coverage">Counts what was hit.</param>
    /// <param name="done">Takes the acts as they are done.</param>
    public static void Play(CompiledProcedure procedure, ProcessMap map, IReadOnlyList<uint> choices, KernelParts parts, Coverage coverage, List<string>? done = null)
    {
        var player = new Player(procedure, map, parts, coverage);
        player.Do(player.Start(), false, done);
        var acts = new List<Func<uint, DossierCommand>>();
        foreach (var choice in choices)
        {
            if (player._state.Life == DossierLife.Ended)
            {
                break;
            }

            acts.Clear();
            player.Possible(acts, choice);
            if (acts.Count == 0)
            {
                Law(player._state.Subscriptions.Count > 0, "something can still happen to a running dossier");
                break;
            }

            player.Do(acts[(int)(choice % acts.Count)](choice >> 8), choice % 7 == 0, done);
        }

        player.Finish();
    }

    private StartDossier Start()
    {
        var byMessage = _procedure.Process.Nodes["start"].Kind.Definition == "message";
        return new StartDossier(
            Actor.System, "d1", "H99.12-261116-0001", IntakeChannel.Portal, new ApplicantInfo(null, "An"), new JsonObject { ["soTo"] = 4 }, [], byMessage ? "start" : null);
    }

    private void Possible(List<Func<uint, DossierCommand>> acts, uint choice)
    {
        foreach (var item in _state.WorkItems.Values.Where(w => w.IsLive))
        {
            acts.Add(n => new CompleteWorkItem(Handler, item.Id, Data: n % 16 == 0 ? null : new JsonObject { ["v"] = (int)(n % 5) }));
        }

        foreach (var job in _state.Jobs.Values)
        {
            acts.Add(_ => new CompleteJob(Actor.System, job.Id, []));
            acts.Add(n => n % 3 == 0
                ? new CompleteJob(Actor.System, job.Id, [], new JsonObject { ["v"] = (int)(n % 5) })
                : new FailJob(Actor.System, job.Id, "failed", Codes[n % Codes.Length]));
        }

        foreach (var timer in _state.Timers.Values)
        {
            acts.Add(_ => Fire(timer));
        }

        foreach (var waiting in _state.Subscriptions.Values.Where(s => s.Kind == SubscriptionKind.Message))
        {
            acts.Add(_ => new DeliverMessage(Actor.System, waiting.Name, waiting.Key, new JsonObject { ["n"] = 1 }));
        }

        foreach (var signal in _state.Subscriptions.Values.Where(s => s.Kind == SubscriptionKind.Signal).Select(s => s.Name).Distinct())
        {
            acts.Add(_ => new DeliverSignal(Actor.System, signal, null));
        }

        foreach (var call in _state.LinkedCalls.Values)
        {
            acts.Add(_ => new CompleteLinkedCall(Actor.System, call.Id, "completed", []));
        }

        foreach (var incident in _state.OpenIncidents)
        {
            acts.Add(_ => new RetryIncident(Actor.System, incident.Id));
        }

        // Seldom, an administrator moves a strand.
        if (choice >> 20 < 80 && _state.Tokens.Count > 0)
        {
            acts.Clear();
            acts.Add(Move);
        }
    }

    private FireTimer Fire(TimerInstance timer)
    {
        _now = timer.DueAt > _now ? timer.DueAt : _now;
        return new FireTimer(Actor.System, timer.Id);
    }

    private MoveToken Move(uint n)
    {
        var token = _state.Tokens.Values.ElementAt((int)(n % _state.Tokens.Count));
        var nodes = _procedure.Process.NodesOf(_state.Scopes[token.ScopeId].ElementId);
        return new MoveToken(DossierHarness.Person("admin1"), token.Id, nodes.Count == 0 ? "start" : nodes[(int)(n / 7 % nodes.Count)].Id, "thử");
    }

    private void Do(DossierCommand command, bool twice, List<string>? done)
    {
        done?.Add($"{_now:MM-dd HH:mm} {Short(command)}");
        var context = new KernelContext(_now, TestCalendars.Plain, TestPeople.All);
        var clock = Stopwatch.GetTimestamp();
        var result = DossierKernel.Handle(_procedure, _state, command, context, _parts);
        clock = _coverage.Spent("kernel", clock);
        if (!result.Accepted)
        {
            // Only a move may be refused; everything else was possible.
            Law(command is MoveToken && result.Events.Count == 0 && ReferenceEquals(result.State, _state), $"{Short(command)} is accepted, not refused with {result.Failure!.Code}");
            return;
        }

        var replayed = _state;
        foreach (var e in result.Events)
        {
            var type = EventTypes.Of(e);
            var stored = EventCodec.Decode(type.Name, type.Version, EventCodec.Encode(e));
            _stored.Add(stored);
            replayed = replayed.Apply(stored);
        }

        clock = _coverage.Spent("codec", clock);
        var differs = StateDifference.Find(replayed, result.State);
        Law(differs is null, $"replay gives the stored state; {differs} differs");
        clock = _coverage.Spent("replay", clock);
        if (twice)
        {
            var again = DossierKernel.Handle(_procedure, _state, command, context, _parts);
            Law(StateDifference.Find(again.State, result.State) is null && again.Events.Count == result.Events.Count, "the same input gives the same events");
            clock = _coverage.Spent("again", clock);
        }

        KernelLaws.NothingIsLost(result.State);
        _ledger.Take(result.Events, result.State);
        _coverage.Spent("laws", clock);
        _coverage.Count(_procedure, result);
        _state = result.State;
    }

    // All events as their codec gives them back, once more from the beginning; and the snapshot.
    private void Finish()
    {
        var clock = Stopwatch.GetTimestamp();
        var replayed = DossierState.Replay(_stored);
        Law(StateDifference.Find(replayed, _state) is null, "replay of all events gives the stored state");
        var snapshot = StateCodec.Decode(StateCodec.Encode(_state), StateCodec.EncodeData(_state.Data));
        Law(snapshot is not null && StateDifference.Find(snapshot, _state) is null, "a snapshot gives the stored state");
        _coverage.Spent("full replay", clock);
        _coverage.CountEnd(_state, _ledger);
    }

    private string Short(DossierCommand command) => command switch
    {
        StartDossier => "start",
        CompleteWorkItem c => string.Create(CultureInfo.InvariantCulture, $"complete {_state.WorkItems[c.WorkItemId].ElementId} {c.Data?.ToJsonString()}"),
        CompleteJob c => $"complete job {_state.Jobs[c.JobId].ElementId}",
        FailJob c => $"fail job {_state.Jobs[c.JobId].ElementId} {c.ErrorCode}",
        FireTimer c => $"fire {_state.Timers[c.TimerId].ElementId}",
        DeliverMessage c => $"message {c.Name}",
        DeliverSignal c => $"signal {c.Name}",
        MoveToken c => $"move {_state.Tokens[c.TokenId].ElementId} to {c.ElementId}",
        RetryIncident c => $"retry {_state.Incidents[c.IncidentId].Code} at {_state.Incidents[c.IncidentId].ElementId}",
        _ => command.GetType().Name,
    };

    private static void Law(bool holds, string law)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Broken law: {law}.");
        }
    }
}
