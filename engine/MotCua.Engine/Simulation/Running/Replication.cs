using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation.Running;

/// <summary>
/// One replication: a list of what is to come, taken in the order of time; each happening is a command to the kernel that
/// runs dossiers, and what the dossier then waits for goes into the list again.
/// </summary>
internal sealed class Replication
{
    /// <summary>Arrivals go on until the counted dossiers are through, but not beyond so many times their number.</summary>
    private const int MostArrivals = 3;

    private readonly SimulationModel _model;
    private readonly long _number;
    private readonly PriorityQueue<Happening, (long Ticks, long Order)> _future = new();
    private readonly Desks _desks;
    private readonly Work _work;
    private readonly GatewayDice _dice;
    private readonly KernelParts _parts;
    private readonly List<SimulatedDossier> _dossiers = [];
    private DateTimeOffset _now;
    private long _order;
    private bool _openingForeseen;

    public Replication(SimulationModel model, long number)
    {
        (_model, _number) = (model, number);
        _desks = new Desks(model.People);
        _dice = new GatewayDice(model.Procedure.Process, model.Settings, number);
        _parts = model.Settings.Gateways.Count == 0 ? KernelParts.Standard : KernelParts.Standard with { Answers = new SimulatedAnswers(_dice) };
        _work = new Work(model, number);
        _now = model.Clock.Moment(0);
    }

    public Tally Tally { get; } = new();

    /// <summary>Officers met, with what position each has.</summary>
    public IEnumerable<SimulatedOfficer> Officers => _desks.Officers;

    private int Counted => _model.Settings.Dossiers;

    private int First => _model.Settings.WarmUpDossiers;

    private bool IsThrough => Tally.Finished + Tally.Troubled >= Counted;

    /// <summary>Runs to the end, or until it is cancelled; false then.</summary>
    /// <param name="progress">Told of every counted dossier that is through.</param>
    /// <param name="ct">Cancels.</param>
    public bool Run(Action<int>? progress, CancellationToken ct)
    {
        foreach (var (channel, _) in _model.Arrivals)
        {
            Foresee(channel, 0, 0);
        }

        var through = 0;
        while (!IsThrough && _future.TryDequeue(out var next, out var at))
        {
            if (ct.IsCancellationRequested)
            {
                Close();
                return false;
            }

            _now = new DateTimeOffset(at.Ticks, TimeSpan.Zero).ToOffset(_model.Offset);
            Tally.Advance(_model.Clock.At(_now));
            Happen(next);
            Dispatch();
            if (Tally.Finished + Tally.Troubled is var done && done != through)
            {
                through = done;
                progress?.Invoke(through);
            }
        }

        Close();
        return true;
    }

    private void Close() => _dossiers.ForEach(d => Tally.Leave(d, _now));

    private void Happen(Happening happening)
    {
        switch (happening.Kind)
        {
            case HappeningKind.Arrival:
                Arrive(happening.Channel, happening.Number);
                break;
            case HappeningKind.Opening:
                _openingForeseen = false;
                break;
            case HappeningKind.WorkDone when happening.Work is { Officer: not null } work:
                Finish(work);
                break;
            case var _ when happening.Dossier is { IsOut: false } dossier && _work.Outside(dossier, happening) is { } command:
                Give(dossier, command);
                Settle(dossier);
                break;
        }
    }

    private void Foresee(IntakeChannel channel, int number, double from)
    {
        var setting = _model.Arrivals[channel];
        var random = RandomStream.Of(_model.Settings.Seed, _number, number, "arrival:" + WireName.Of(channel), 0);
        var apart = setting.Regular ? 60 / setting.PerHour : random.Exponential(60 / setting.PerHour);
        Plan(_model.Clock.Moment(from + apart), new Happening(HappeningKind.Arrival, Channel: channel, Number: number));
    }

    private void Arrive(IntakeChannel channel, int number)
    {
        var index = _dossiers.Count;
        var last = First + Counted - 1;
        var work = _model.Clock.At(_now);
        var dossier = new SimulatedDossier(index, _now, work, SimulationModel.Applicant) { Counted = index >= First && index <= last };
        _dossiers.Add(dossier);
        Tally.Arrive(dossier, index == last);
        Give(dossier, _work.Start(dossier, channel));
        Settle(dossier);
        if (_dossiers.Count < MostArrivals * (First + Counted))
        {
            Foresee(channel, number + 1, work);
        }
    }

    /// <summary>Work begins wherever somebody is free, as long as it is working time.</summary>
    private void Dispatch()
    {
        if (!_desks.AnyWaiting)
        {
            return;
        }

        if (!_model.Clock.IsWorking(_now))
        {
            if (!_openingForeseen)
            {
                _openingForeseen = true;
                Plan(_model.Clock.Opening(_now), new Happening(HappeningKind.Opening));
            }

            return;
        }

        while (_desks.Next() is var (work, officer))
        {
            var now = _model.Clock.At(_now);
            work.Queue!.Waiting.Remove(work);
            work.Queue = null;
            work.Officer = officer;
            officer.Doing = work;
            work.Service = _work.Service(work, officer);
            officer.Busy += work.Service;
            var step = Tally.Step(work.Step);
            step.Waiting--;
            step.Begin(work, officer, now);
            Tally.Position(officer).Busy++;
            Plan(_model.Clock.After(_now, work.Service), new Happening(HappeningKind.WorkDone, work.Dossier, Work: work));
        }
    }

    private void Finish(SimulatedWork work)
    {
        var officer = work.Officer!;
        Drop(work);
        Tally.Step(work.Step).Done(work, _now);
        foreach (var command in _work.Finish(work, officer, TryAskForMore))
        {
            if (!Give(work.Dossier, command))
            {
                break;
            }
        }

        Settle(work.Dossier);
    }

    private bool TryAskForMore(SimulatedDossier dossier, DossierCommand command)
    {
        var result = Handle(dossier, command);
        if (result.Accepted)
        {
            dossier.State = result.State;
        }

        return result.Accepted;
    }

    private KernelResult Handle(SimulatedDossier dossier, DossierCommand command)
    {
        _dice.Current = dossier;
        dossier.Chosen.Clear();
        return DossierKernel.Handle(_model.Procedure, dossier.State, command, new KernelContext(_now, _model.Calendar, _model.People), _parts);
    }

    private bool Give(SimulatedDossier dossier, DossierCommand command)
    {
        if (dossier.IsOut)
        {
            return false;
        }

        var result = Handle(dossier, command);
        if (result.Failure is { } failure)
        {
            GiveUp(dossier, _work.ElementOf(dossier, command), WireName.Of(failure.Code));
            return false;
        }

        dossier.State = result.State;
        return true;
    }

    private void GiveUp(SimulatedDossier dossier, string element, string code)
    {
        dossier.IsOut = true;
        Tally.Trouble(dossier, element, code);
        Clear(dossier);
    }

    private void Clear(SimulatedDossier dossier)
    {
        foreach (var work in dossier.Work.Values.ToList())
        {
            Drop(work);
        }
    }

    private void Drop(SimulatedWork work)
    {
        if (work.Officer is { } officer)
        {
            Tally.Position(officer).Busy--;
        }
        else
        {
            Tally.Step(work.Step).Waiting--;
        }

        Desks.Remove(work);
        work.Dossier.Work.Remove(work.ItemId);
    }

    /// <summary>Brings desks and list in line with what the dossier now waits for.</summary>
    private void Settle(SimulatedDossier dossier)
    {
        if (dossier.IsOut)
        {
            return;
        }

        var state = dossier.State;
        if (state.Life == DossierLife.Ended)
        {
            dossier.IsOut = true;
            Tally.Finish(dossier, _model.Clock.At(_now));
            Clear(dossier);
            return;
        }

        if (state.OpenIncidents.FirstOrDefault() is { } incident)
        {
            GiveUp(dossier, incident.ElementId, WireName.Of(incident.Code));
            return;
        }

        foreach (var work in dossier.Work.Values.Where(w => state.WorkItems.Find(w.ItemId) is not { State: WorkItemState.Open or WorkItemState.Claimed }).ToList())
        {
            Drop(work);
        }

        foreach (var item in state.WorkItems.Values)
        {
            if (item.State is WorkItemState.Open or WorkItemState.Claimed && !dossier.Work.ContainsKey(item.Id))
            {
                var work = new SimulatedWork(dossier, item, _order++, _model.Clock.At(_now));
                if (_desks.Enqueue(work, item) is null)
                {
                    GiveUp(dossier, item.ElementId, WireName.Of(IncidentCode.NobodyToAssign));
                    return;
                }

                dossier.Work.Add(item.Id, work);
                Tally.Step(item.ElementId).Waiting++;
            }
        }

        foreach (var (moment, happening) in _work.Foresee(dossier, _now))
        {
            Plan(moment, happening);
        }
    }

    private void Plan(DateTimeOffset moment, Happening happening)
        => _future.Enqueue(happening, ((moment > _now ? moment : _now).UtcTicks, _order++));
}
