using System.Globalization;
using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Simulation.Running;

/// <summary>What applicants, officers, workers and other agencies do in a simulation, and how long they take.</summary>
internal sealed class Work(SimulationModel model, long replication)
{
    /// <summary>Of a step without time limit, of a job, and of an answer from outside, when nothing is said.</summary>
    public const double MinutesWithoutLimit = 15;
    public const double JobMinutes = 1;

    /// <summary>Outcomes for which a reason must be given are refusals and returns: together so likely when nothing is said.</summary>
    public const double ReasonedShare = 0.1;

    private const string Reason = "Mô phỏng";

    public StartDossier Start(SimulatedDossier dossier, IntakeChannel channel)
    {
        var random = Random(dossier, "form");
        var id = string.Create(CultureInfo.InvariantCulture, $"{replication}-{dossier.Number}");
        var start = model.Procedure.Process.StartsOf(model.Procedure.Process.Id).ToList();
        var byMessage = start.Count > 0 && start.TrueForAll(s => s.Kind.Definition is "message" or "signal") ? start[0].Id : null;
        var actor = byMessage is null && channel == IntakeChannel.Portal ? Actor.Applicant(dossier.Applicant.AccountId!, dossier.Applicant.Name) : Actor.System;
        return new StartDossier(actor, id, id, channel, dossier.Applicant, model.Data.Form(channel, ref random), [], byMessage);
    }

    /// <summary>How long an officer takes, in working minutes.</summary>
    public double Service(SimulatedWork work, SimulatedOfficer officer)
    {
        var random = Random(work.Dossier, "service:" + work.Step);
        var distribution = model.Settings.Steps.GetValueOrDefault(work.Step)?.Service ?? ByLimit(work.Dossier.State.WorkItems[work.ItemId]);
        return distribution.Draw(ref random) / officer.Share;
    }

    /// <summary>What the officer does when the time has passed.</summary>
    /// <param name="work">The work.</param>
    /// <param name="officer">Who did it.</param>
    /// <param name="ask">Tries a supplement request; false where it is refused.</param>
    public IEnumerable<DossierCommand> Finish(SimulatedWork work, SimulatedOfficer officer, Func<SimulatedDossier, DossierCommand, bool> ask)
    {
        var dossier = work.Dossier;
        var item = dossier.State.WorkItems[work.ItemId];
        if (AsksForMore(dossier, item) && ask(dossier, new RequestSupplement(officer.Actor, item.Id, Reason, [])))
        {
            yield break;
        }

        if (item.Payment is { Paid: false } due)
        {
            yield return new RecordPayment(officer.Actor, item.Id, due.Amount, "BL-0001", "cash");
        }

        if (Open(dossier, item.Id) is { IsDelivery: true, Delivered: false })
        {
            yield return new RecordDelivery(officer.Actor, item.Id, new DeliveryRecipient(dossier.Applicant.Name));
        }

        if (Open(dossier, item.Id) is not null)
        {
            var random = Random(dossier, "data:" + work.Step);
            yield return new CompleteWorkItem(officer.Actor, item.Id, Outcome(dossier, item), Reason, model.Data.Step(work.Step, item.FormId, ref random));
        }
    }

    /// <summary>What happens to a dossier from outside; null when it no longer waits for it.</summary>
    public DossierCommand? Outside(SimulatedDossier dossier, Happening happening)
    {
        var state = dossier.State;
        switch (happening.Kind)
        {
            case HappeningKind.Timer when state.Timers.ContainsKey(happening.Id!):
                return new FireTimer(Actor.System, happening.Id!);
            case HappeningKind.Job when state.Jobs.Find(happening.Id) is { } job:
                var random = Random(dossier, "data:" + job.ElementId);
                return new CompleteJob(Actor.System, job.Id, model.Data.Step(job.ElementId, null, ref random) ?? []);
            case HappeningKind.LinkedDossier when state.LinkedCalls.ContainsKey(happening.Id!):
                return new CompleteLinkedCall(Actor.System, happening.Id!, WireName.Of(EndKind.Completed), []);
            case HappeningKind.Message when state.Subscriptions.Find(happening.Id) is { } waiting:
                return waiting.Kind == SubscriptionKind.Message
                    ? new DeliverMessage(Actor.System, waiting.Name, waiting.Key, null)
                    : new DeliverSignal(Actor.System, waiting.Name, null);
            case HappeningKind.Answer when state.OpenSupplement is { IsAwaited: true } open && open.Number == happening.Number:
                return new SupplementDossier(Actor.Applicant(dossier.Applicant.AccountId!, dossier.Applicant.Name), [], [], IntakeChannel.Portal);
            default:
                return null;
        }
    }

    /// <summary>What the dossier waits for from outside and has not been foreseen yet, with its moment.</summary>
    public IEnumerable<(DateTimeOffset Moment, Happening Happening)> Foresee(SimulatedDossier dossier, DateTimeOffset now)
    {
        var state = dossier.State;
        foreach (var timer in state.Timers.Values)
        {
            if (dossier.Foreseen.Add(string.Create(CultureInfo.InvariantCulture, $"{timer.Id}@{timer.DueAt.UtcTicks}")))
            {
                yield return (timer.DueAt, new Happening(HappeningKind.Timer, dossier, timer.Id));
            }
        }

        foreach (var job in state.Jobs.Values)
        {
            if (dossier.Foreseen.Add(job.Id))
            {
                yield return (Later(dossier, now, job.ElementId, JobMinutes), new Happening(HappeningKind.Job, dossier, job.Id));
            }
        }

        foreach (var call in state.LinkedCalls.Values)
        {
            if (dossier.Foreseen.Add(call.Id))
            {
                yield return (Later(dossier, now, call.ElementId, model.Calendar.MinutesPerWorkingDay), new Happening(HappeningKind.LinkedDossier, dossier, call.Id));
            }
        }

        foreach (var waiting in state.Subscriptions.Values.Where(s => s.Kind != SubscriptionKind.Condition && Comes(s)))
        {
            if (dossier.Foreseen.Add(waiting.Id))
            {
                yield return (Later(dossier, now, waiting.ElementId, model.Calendar.MinutesPerWorkingDay), new Happening(HappeningKind.Message, dossier, waiting.Id));
            }
        }

        if (state.OpenSupplement is { IsAwaited: true } open && dossier.Foreseen.Add(string.Create(CultureInfo.InvariantCulture, $"supplement {open.Number}")))
        {
            yield return (model.Clock.After(now, AnswerTime(dossier, open, now)), new Happening(HappeningKind.Answer, dossier, Number: open.Number));
        }
    }

    /// <summary>The step a refused command was about.</summary>
    public string ElementOf(SimulatedDossier dossier, DossierCommand command) => command switch
    {
        CompleteWorkItem c => dossier.State.WorkItems[c.WorkItemId].ElementId,
        RecordPayment c => dossier.State.WorkItems[c.WorkItemId].ElementId,
        RecordDelivery c => dossier.State.WorkItems[c.WorkItemId].ElementId,
        CompleteJob c => dossier.State.Jobs.Find(c.JobId)?.ElementId ?? "",
        CompleteLinkedCall c => dossier.State.LinkedCalls.Find(c.CallId)?.ElementId ?? "",
        FireTimer c => dossier.State.Timers.Find(c.TimerId)?.ElementId ?? "",
        _ => model.Procedure.Process.Id,
    };

    /// <summary>The time at work by the limit that the step has.</summary>
    public static TimeDistribution ByLimit(TimeLimit? limit, double share, int minutesPerDay)
    {
        var mean = limit?.MostWorkingMinutesForProof(minutesPerDay) * share ?? MinutesWithoutLimit;
        return TimeDistribution.Triangular(mean / 2, mean, mean * 3 / 2);
    }

    private static WorkItem? Open(SimulatedDossier dossier, string id)
        => dossier.State.WorkItems.Find(id) is { State: WorkItemState.Open or WorkItemState.Claimed } item ? item : null;

    private TimeDistribution ByLimit(WorkItem item) => ByLimit(item.Clock.Original?.Limit, model.Settings.LimitShare, model.Calendar.MinutesPerWorkingDay);

    private bool AsksForMore(SimulatedDossier dossier, WorkItem item)
    {
        if (!item.AllowedOperations.Contains(BuiltInOperation.Supplement) || model.Procedure.Facts.Operations.Supplement is not { } limit)
        {
            return false;
        }

        var probability = model.Settings.Steps.GetValueOrDefault(item.ElementId)?.Supplement ?? model.Settings.Supplement.Probability;
        return Random(dossier, "supplement:" + item.ElementId).Next() < probability && dossier.State.Supplements.Count < limit.Max && dossier.State.OpenSupplement is not { IsAwaited: true };
    }

    private string? Outcome(SimulatedDossier dossier, WorkItem item)
    {
        if (item.Outcomes.Count == 0)
        {
            return null;
        }

        var given = model.Settings.Steps.GetValueOrDefault(item.ElementId)?.Outcomes ?? new Dictionary<string, double>();
        List<(string, double)> choices = given.Count > 0
            ? [.. item.Outcomes.Select(o => (o.Code, given.GetValueOrDefault(o.Code)))]
            : [.. Assumed(item.Outcomes)];
        return choices.Exists(c => c.Item2 > 0) ? Random(dossier, "outcome:" + item.ElementId).Choose(choices) : item.Outcomes[0].Code;
    }

    private static IEnumerable<(string Code, double Weight)> Assumed(IReadOnlyList<StepOutcome> outcomes)
    {
        var reasoned = outcomes.Count(o => o.ReasonRequired);
        var plain = outcomes.Count - reasoned;
        return outcomes.Select(o => (o.Code, reasoned == 0 || plain == 0 ? 1
            : o.ReasonRequired ? ReasonedShare / reasoned : (1 - ReasonedShare) / plain));
    }

    // What interrupts work, or begins something beside it, only comes when the settings say so.
    private bool Comes(Subscription waiting)
        => model.Settings.Waits.ContainsKey(waiting.ElementId)
            || (waiting.TokenId is not null && model.Procedure.Process.Find(waiting.ElementId) is { IsBoundary: false });

    private double AnswerTime(SimulatedDossier dossier, SupplementState open, DateTimeOffset now)
    {
        var random = Random(dossier, "answer");
        if (model.Settings.Supplement.Wait is { } wait)
        {
            return wait.Draw(ref random);
        }

        var given = open.AnswerBy is { } by ? model.Clock.At(by) - model.Clock.At(now) : model.Calendar.MinutesPerWorkingDay * 5;
        return Math.Max(0, given) * random.Next();
    }

    private DateTimeOffset Later(SimulatedDossier dossier, DateTimeOffset now, string element, double otherwise)
    {
        var random = Random(dossier, "wait:" + element);
        return model.Clock.After(now, model.Settings.Waits.GetValueOrDefault(element)?.Draw(ref random) ?? otherwise);
    }

    private RandomStream Random(SimulatedDossier dossier, string purpose)
        => RandomStream.Of(model.Settings.Seed, replication, dossier.Number, purpose, dossier.Time(purpose));
}
