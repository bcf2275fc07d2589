using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Jobs;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Conformance.Betsy;

/// <summary>
/// All processes of a file, running: scripts are done in the order asked for, messages and signals reach who waits for
/// them or begin a process, time is moved by hand.
/// </summary>
internal sealed class BetsyWorld
{
    private readonly Dictionary<string, CompiledProcedure> _procedures;
    private readonly Action<CompiledProcedure, DossierState, DossierCommand, KernelContext, KernelResult>? _check;
    private readonly List<(CompiledProcedure Procedure, DossierState State)> _dossiers = [];
    private readonly Queue<Action> _work = new();
    private readonly BetsyScripts _scripts = new();
    private JsonObject _data = [];

    /// <summary>A world of compiled processes; <paramref name="check"/> sees every step.</summary>
    public BetsyWorld(
        Dictionary<string, CompiledProcedure> procedures,
        Action<CompiledProcedure, DossierState, DossierCommand, KernelContext, KernelResult>? check = null)
        => (_procedures, _check) = (procedures, check);

    /// <summary>Domain time.</summary>
    public DateTimeOffset Now { get; private set; } = new(2026, 11, 16, 8, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Runs a case and gives the trace.</summary>
    public IReadOnlyList<string> Run(BetsyCase run)
    {
        _data = new JsonObject { ["test"] = run.Test, ["integerVariable"] = run.Integer, ["testCaseNumber"] = run.Number };
        if (run.StartsParallelProcess)
        {
            Start("ParallelProcess", null, null);
        }

        Start(run.Process, null, null);
        Work();
        AdvanceTo(Now + run.Delay);
        return [.. _scripts.Trace, .. Errors()];
    }

    // A join that waits in vain is no error by the standard: it waits for ever. Here an incident tells somebody, too.
    private IEnumerable<string> Errors()
        => _dossiers.SelectMany(d => d.State.OpenIncidents)
            .Where(i => i.Code != IncidentCode.JoinStarved)
            .Select(i => i.Code == IncidentCode.ErrorUncaught || i.Args.GetValueOrDefault("cause") == "ERR_CODE" ? "ERROR_thrownErrorEvent" : "ERROR_runtime");

    private void AdvanceTo(DateTimeOffset end)
    {
        while (Due(end) is var (index, timer) && timer is not null)
        {
            Now = timer.DueAt > Now ? timer.DueAt : Now;
            Do(index, new FireTimer(Actor.System, timer.Id));
            Work();
        }

        Now = end;
    }

    private (int Index, TimerInstance? Timer) Due(DateTimeOffset end)
        => _dossiers
            .SelectMany((d, index) => d.State.Timers.Values.Select(timer => (index, timer)))
            .Where(t => t.timer.DueAt <= end)
            .OrderBy(t => t.timer.DueAt)
            .Select(t => (t.index, (TimerInstance?)t.timer))
            .FirstOrDefault((-1, null));

    private void Work()
    {
        while (_work.TryDequeue(out var act))
        {
            act();
        }
    }

    private void Start(string process, string? startElement, JsonObject? payload)
    {
        _dossiers.Add((_procedures[process], DossierState.Empty));
        Do(_dossiers.Count - 1, new StartDossier(
            Actor.System, $"d{_dossiers.Count}", $"code{_dossiers.Count}", IntakeChannel.Portal, new ApplicantInfo(null, "A"), _data.DeepClone().AsObject(), [], startElement, payload));
    }

    private bool Do(int index, DossierCommand command)
    {
        var (procedure, state) = _dossiers[index];
        var context = new KernelContext(Now, BetsyContext.Calendar, BetsyContext.Nobody);
        var result = DossierKernel.Handle(procedure, state, command, context);
        _check?.Invoke(procedure, state, command, context, result);
        if (!result.Accepted)
        {
            return false;
        }

        _dossiers[index] = (procedure, result.State);
        foreach (var e in result.Events)
        {
            Follow(index, e);
        }

        return true;
    }

    private void Follow(int index, DossierEvent e)
    {
        switch (e)
        {
            case JobRequested job:
                _scripts.Begin($"{index}.{job.JobId}");
                _work.Enqueue(() => RunScript(index, job));
                break;
            case MessageThrown message:
                _work.Enqueue(() => Deliver(message.Name, message.Key, message.Payload));
                break;
            case SignalThrown signal:
                _work.Enqueue(() => Broadcast(index, signal.Name, signal.Payload));
                break;
        }
    }

    private void RunScript(int index, JobRequested job)
    {
        var (procedure, state) = _dossiers[index];
        if (!state.Jobs.ContainsKey(job.JobId))
        {
            return;
        }

        var script = procedure.Process.Nodes[job.ElementId].Script!.Text.Trim();
        var known = JobRequests.For(procedure, state, job.JobId, Now)!.Variables;
        var outcome = _scripts.Run($"{index}.{job.JobId}", script, known);
        if (outcome.Pause > TimeSpan.Zero)
        {
            AdvanceTo(Now + outcome.Pause);
        }

        Do(index, outcome.Error is null
            ? new CompleteJob(Actor.System, job.JobId, [], outcome.Variables)
            : new FailJob(Actor.System, job.JobId, outcome.Error, outcome.Error, outcome.Error));
    }

    private void Deliver(string name, string? key, JsonObject? payload)
    {
        for (var i = 0; i < _dossiers.Count; i++)
        {
            if (Do(i, new DeliverMessage(Actor.System, name, key, payload)))
            {
                return;
            }
        }

        if (Begins(SubscriptionKind.Message, name) is var (process, element) && process is not null)
        {
            Start(process, element, payload);
        }
    }

    private void Broadcast(int from, string name, JsonObject? payload)
    {
        for (var i = 0; i < _dossiers.Count; i++)
        {
            if (i != from)
            {
                Do(i, new DeliverSignal(Actor.System, name, payload));
            }
        }

        if (Begins(SubscriptionKind.Signal, name) is var (process, element) && process is not null)
        {
            Start(process, element, payload);
        }
    }

    // What begins a process by message or signal.
    private (string? Process, string? Element) Begins(SubscriptionKind kind, string name)
        => _procedures
            .SelectMany(p => p.Value.Process.NodesOf(p.Key).Where(n => (n.IsStart || n.Instantiates) && Waits(n, kind, name)).Select(n => ((string?)p.Key, (string?)n.Id)))
            .FirstOrDefault((null, null));

    private static bool Waits(FlowNode node, SubscriptionKind kind, string name) => (node.Events.Count > 0 ? node.Events[0] : null) switch
    {
        MessageDefinition m => kind == SubscriptionKind.Message && m.Name == name,
        SignalDefinition s => kind == SubscriptionKind.Signal && s.Name == name,
        _ => false,
    };
}
