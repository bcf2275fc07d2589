using System.Text.Json.Nodes;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.Forms;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Dossiers.Links;
using MotCua.RuntimeHost.Dossiers.Projections;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>
/// The only way anything happens to a dossier: a command is judged by the kernel on the state as it is, and its events,
/// state and consequences are committed as one unit of work (DESIGN section 5). Exactly once for the caller: repeating
/// a command id gives the first answer. A conflict makes the command run again on the state as it now is.
/// </summary>
public sealed class DossierService(
    IDocumentStore store,
    ProcedureCatalog procedures,
    DossierRecords records,
    DossierWorld world,
    DossierCodes codes,
    FormGate forms,
    StepFiles files,
    HistoryWriter history,
    RecentDossiers recent,
    Erasure erasure,
    LinkPins pins)
{
    private const int Attempts = 12;
    private static readonly HashSet<string> NoFiles = [];

    /// <summary>Registers a dossier: draws its code, pins its version and starts the process.</summary>
    public async Task<CommandReply> SubmitAsync(SubmitDossier request, Actor actor, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var commandKey = CommandKey(actor, request.CommandId);
        if (await FirstReplyAsync(commandKey, ct) is { } first)
        {
            return first;
        }

        if (await procedures.GetPublishedAsync(request.ProcedureCode, ct) is not { } published)
        {
            return CommandReply.Because(RefusalKind.ProcedureNotOffered);
        }

        var procedure = request.VersionHash is null || request.VersionHash == published.Procedure.VersionHash
            ? published.Procedure
            : await procedures.GetVersionAsync(request.VersionHash, ct);
        if (procedure is null || procedure.Facts.Code != request.ProcedureCode || !procedure.Facts.Channels.Contains(request.Channel))
        {
            return CommandReply.Because(RefusalKind.ProcedureNotOffered);
        }

        var (data, invalid) = await JudgeAsync(procedure, procedure.Facts.Form, request.Data, request.Applicant, null, ct);
        if (invalid is not null)
        {
            return invalid;
        }

        if (await files.ResolveAsync(procedure, procedure.Facts.Form, data, actor, NoFiles, ct) is not { } attached)
        {
            return CommandReply.Because(RefusalKind.AttachmentNotFound);
        }

        var (context, people) = await world.NowAsync(procedure, ct);
        var command = new StartDossier(
            actor,
            DossierRecords.NewId(),
            await codes.NextAsync(people, procedure.Facts.Unit, context.Now, ct),
            request.Channel,
            request.Applicant,
            data,
            attached);
        var result = DossierKernel.Handle(procedure, DossierState.Empty, command, context);
        if (result.Failure is { } failure)
        {
            return CommandReply.Refused(failure);
        }

        return await CommitStartAsync(
            commandKey,
            await FirstStepAsync(result, procedure, people, command, context, null, ct),
            request.DraftId is { } draft ? [Write.Delete(DossierCollections.Drafts, draft)] : [],
            ct);
    }

    /// <summary>Begins a dossier that nobody submits: by another dossier's call, by a message or by a signal.</summary>
    internal async Task<CommandReply> BeginAsync(DossierBirth birth, CancellationToken ct = default)
    {
        var commandKey = CommandKey(Actor.System, birth.CommandId);
        if (await FirstReplyAsync(commandKey, ct) is { } first)
        {
            return first;
        }

        var facts = birth.Procedure.Facts;
        var (context, people) = await world.NowAsync(birth.Procedure, ct);
        var id = DossierRecords.NewId();
        var command = new StartDossier(
            Actor.System,
            id,
            await codes.NextAsync(people, facts.Unit, context.Now, ct),
            facts.Channels.Count == 0 || facts.Channels.Contains(IntakeChannel.Counter) ? IntakeChannel.Counter : facts.Channels[0],
            birth.Applicant,
            birth.Data,
            birth.Attachments,
            birth.StartElement,
            birth.Payload);
        var result = DossierKernel.Handle(birth.Procedure, DossierState.Empty, command, context);
        return result.Failure is { } failure
            ? CommandReply.Refused(failure)
            : await CommitStartAsync(
                commandKey,
                await FirstStepAsync(result, birth.Procedure, people, command, context, birth.Origin, ct),
                birth.With(id, command.Code),
                ct);
    }

    private async Task<DossierStep> FirstStepAsync(
        KernelResult result, CompiledProcedure procedure, Organisation people, StartDossier command, KernelContext context, DossierOrigin? origin, CancellationToken ct) => new()
        {
            Before = DossierState.Empty,
            After = result.State,
            Events = result.Events,
            History = await history.AppendAsync(result.State.DossierId, null, result.Events, ct),
            Procedure = procedure,
            People = people,
            Origin = origin,
            Pins = await pins.OfAsync(result.Events, ct),
            Actor = command.Actor,
            Now = context.Now,
        };

    private async Task<CommandReply> CommitStartAsync(string commandKey, DossierStep step, IReadOnlyList<Write> with, CancellationToken ct)
    {
        var commit = await store.CommitAsync(Unit(commandKey, step, with), ct);
        return commit.IsCommitted
            ? Done(step)
            : await FirstReplyAsync(commandKey, ct) ?? CommandReply.Because(RefusalKind.Busy);
    }

    /// <summary>Carries out a command on an existing dossier.</summary>
    /// <param name="commandId">Chosen by the caller, the same when he repeats; 1 to 100 characters.</param>
    /// <param name="with">Further writes of the same unit, for example the end of a worker's claim.</param>
    public async Task<CommandReply> ExecuteAsync(
        string dossierId, string commandId, DossierCommand command, CancellationToken ct = default, params IReadOnlyList<Write> with)
    {
        ArgumentNullException.ThrowIfNull(command);
        var commandKey = CommandKey(command.Actor, commandId);
        var remembered = recent.Find(dossierId);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            // A remembered state serves only a command that goes through: then the commit itself proves that the state
            // is the present one and the command is new. Every other answer is given on what is stored.
            if (remembered is null && await FirstReplyAsync(commandKey, ct) is { } first)
            {
                return first.DossierId == dossierId ? first : CommandReply.Because(RefusalKind.NotFound);
            }

            if ((remembered ?? await records.LoadAsync(dossierId, ct)) is not { } record)
            {
                return CommandReply.Because(RefusalKind.NotFound);
            }

            var isStored = remembered is null;
            remembered = null;

            var procedure = await procedures.GetVersionAsync(record.State.VersionHash, ct)
                ?? throw new InvalidDataException($"Version {record.State.VersionHash} of dossier {record.State.Code} is missing.");
            var (judged, refusal) = await JudgeAsync(procedure, record.State, command, ct);
            if (refusal is not null)
            {
                if (isStored)
                {
                    return refusal;
                }

                continue;
            }

            // What comes over to another version is shown, and its new waiting is reckoned, as that one says.
            var ruling = judged is MigrateDossier { Target: var target } ? target : procedure;
            var (context, people) = await world.NowAsync(ruling, ct);
            var result = DossierKernel.Handle(procedure, record.State, judged, context);
            if (result.Failure is { } failure)
            {
                if (isStored)
                {
                    return CommandReply.Refused(failure);
                }

                continue;
            }

            var step = new DossierStep
            {
                Before = record.State,
                After = result.State,
                Events = result.Events,
                History = await history.AppendAsync(dossierId, record.Entry.History, result.Events, ct, judged is ErasePersonalData),
                Procedure = ruling,
                People = people,
                Entry = record.Entry,
                StateVersion = record.Version,
                Pins = await pins.OfAsync(result.Events, ct),
                Actor = command.Actor,
                Now = context.Now,
            };
            var erased = judged is ErasePersonalData ? await erasure.WritesAsync(record.Entry, ct) : [];
            var commit = await store.CommitAsync(Unit(commandKey, step, with).With(erased), ct);
            if (commit.IsCommitted)
            {
                return Done(step);
            }

            if (commit.Conflict!.Kind == ConflictKind.ClaimLost)
            {
                return CommandReply.Because(RefusalKind.Busy);
            }
        }

        return CommandReply.Because(RefusalKind.Busy);
    }

    /// <summary>The answer to a step that is committed; the dossier is remembered until it ends.</summary>
    private CommandReply Done(DossierStep step)
    {
        if (step.After.Life == DossierLife.Ended)
        {
            recent.Forget(step.DossierId);
        }
        else
        {
            recent.Remember(new DossierRecord(step.After, (step.StateVersion ?? 0) + 1, step.NextEntry), step.Snapshot.Length);
        }

        return CommandReply.Done(step.DossierId, step.After.Code, step.After.Sequence);
    }

    /// <summary>The data to be kept, or why the form is refused.</summary>
    private async Task<(JsonObject Data, CommandReply? Invalid)> JudgeAsync(
        CompiledProcedure procedure, string? formId, JsonObject data, ApplicantInfo? applicant, DossierState? state, CancellationToken ct)
    {
        if (forms.Schema(procedure, formId) is not { } schema)
        {
            return ([], null);
        }

        var form = await forms.EvaluateAsync(schema, data, applicant, state, ct);
        return form.IsValid ? (form.Submission, null) : (data, CommandReply.Invalid(form.Errors));
    }

    /// <summary>The command with its form data judged and its files resolved; rights are the kernel's to judge, but a
    /// stranger learns nothing from the form: his command goes to the kernel as it is.</summary>
    private async Task<(DossierCommand Command, CommandReply? Refusal)> JudgeAsync(
        CompiledProcedure procedure, DossierState state, DossierCommand command, CancellationToken ct)
    {
        switch (command)
        {
            case CompleteWorkItem complete when state.WorkItems.Find(complete.WorkItemId) is { IsLive: true, FormId: { } formId } item
                && IsHis(item, complete.Actor):
                {
                    var (data, invalid) = await JudgeAsync(procedure, formId, complete.Data ?? [], null, state, ct);
                    if (invalid is not null)
                    {
                        return (command, invalid);
                    }

                    return await files.ResolveAsync(procedure, formId, data, complete.Actor, KnownFiles(state), ct) is { } attached
                        ? (complete with { Data = data, Attachments = [.. attached, .. complete.Attachments ?? []] }, null)
                        : (command, CommandReply.Because(RefusalKind.AttachmentNotFound));
                }

            case SupplementDossier supplement when state.OpenSupplement is { IsAwaited: true }:
                {
                    var merged = (JsonObject)state.Data.Form.DeepClone();
                    foreach (var (name, value) in supplement.Data)
                    {
                        merged[name] = value?.DeepClone();
                    }

                    var (data, invalid) = await JudgeAsync(procedure, procedure.Facts.Form, merged, state.Applicant, state, ct);
                    if (invalid is not null)
                    {
                        return (command, invalid);
                    }

                    return await files.ResolveAsync(procedure, procedure.Facts.Form, data, supplement.Actor, KnownFiles(state), ct) is { } attached
                        ? (supplement with { Data = data, Attachments = [.. attached, .. supplement.Attachments] }, null)
                        : (command, CommandReply.Because(RefusalKind.AttachmentNotFound));
                }

            case MendIncident mend:
                return await forms.JudgeAsync(procedure, state, mend, ct) is { Count: > 0 } wrong ? (mend, CommandReply.Invalid(wrong)) : (mend, null);

            default:
                return (command, null);
        }
    }

    private static bool IsHis(WorkItem item, Actor actor) =>
        item.Assignee is { } holder ? holder == actor.Id : item.CandidateKeys.Any(actor.Holds);

    private static HashSet<string> KnownFiles(DossierState state) =>
        [.. state.Attachments.Select(file => file.Id), .. state.Results.Select(file => file.Id)];

    private static UnitOfWork Unit(string commandKey, DossierStep step, params IReadOnlyList<Write> with)
    {
        var writes = DossierProjections.Writes(step).ToList();

        // The state first, whose version is what mostly conflicts: then there is nothing yet to be undone. The rest of
        // the projections come last: they may remove the document that a claim is held on.
        writes.InsertRange(1, [.. with, Write.Insert(DossierCollections.Commands, commandKey, new CommandDocument
        {
            Id = commandKey,
            DossierId = step.DossierId,
            DossierCode = step.After.Code,
            Sequence = step.After.Sequence,
            At = step.Now,
        })]);
        return UnitOfWork.Of(writes);
    }

    private async Task<CommandReply?> FirstReplyAsync(string commandKey, CancellationToken ct) =>
        (await store.GetAsync(DossierCollections.Commands, commandKey, ct))?.Read<CommandDocument>() is { } first
            ? CommandReply.Again(first.DossierId, first.DossierCode, first.Sequence)
            : null;

    private static string CommandKey(Actor actor, string commandId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(commandId);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(commandId.Length, 100);
        return $"{actor.Id}:{commandId}";
    }
}
