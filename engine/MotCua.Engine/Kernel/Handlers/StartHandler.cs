using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Begins dossiers.</summary>
internal static class StartHandler
{
    public static KernelFailure? Start(DossierRun run, StartDossier command)
    {
        var facts = run.Procedure.Facts;
        if (!MayStart(run, command))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        var offered = facts.Channels.Count == 0 || facts.Channels.Contains(command.Channel);
        var starts = command.StartElement is { } element ? Receiving(run.Process, element) : ByChannel(run.Process, command.Channel);
        if (!offered || starts.Count == 0)
        {
            return Checks.Refuse(FailureCode.ChannelNotOffered, ("channel", WireName.Of(command.Channel)));
        }

        run.Emit(new DossierStarted(
            command.DossierId,
            command.Code,
            facts.Code,
            run.Procedure.VersionHash,
            command.Channel,
            command.Applicant,
            command.Data.DeepClone().AsObject(),
            command.Attachments));
        var entries = command.StartElement is null ? starts.Select(s => s.Id) : [];
        var trouble = run.Attempt(() => Scopes.Open(run, ScopeKind.Process, run.Process.Id, null, entries));
        if (trouble is not null)
        {
            return Checks.Refuse(FailureCode.CannotStart, ("why", trouble.Args.GetValueOrDefault("why")));
        }

        if (command.StartElement is not null)
        {
            Receive(run, starts[0], command.Payload);
        }

        return null;
    }

    // A start by message or signal is one that has happened.
    private static void Receive(DossierRun run, FlowNode start, JsonObject? payload)
    {
        var name = start.Events.Select(d => d switch { MessageDefinition m => m.Name, SignalDefinition s => s.Name, _ => null }).FirstOrDefault() ?? start.Id;
        run.Emit(new MessageReceived(start.Id, name, payload?.DeepClone().AsObject()));
        var token = run.NextId('t');
        run.Emit(new TokenCreated(token, run.State.Scopes.Values.First(s => s.ParentScopeId is null).Id, start.Id, null));
        run.Schedule(StepKind.Pass, token);
    }

    /// <summary>An applicant for himself on the portal; the desk at counter and post; the program.</summary>
    private static bool MayStart(DossierRun run, StartDossier command) => run.Actor.Kind switch
    {
        _ when command.StartElement is not null => run.Actor.Kind == ActorKind.System,
        ActorKind.Applicant => command.Channel == IntakeChannel.Portal && command.Applicant.AccountId == run.Actor.Id,
        ActorKind.Officer => command.Channel != IntakeChannel.Portal && Rights.IsDesk(run),
        _ => true,
    };

    private static IReadOnlyList<FlowNode> ByChannel(ProcessDefinition process, IntakeChannel channel)
    {
        if (!process.StartsOf(process.Id).Any())
        {
            return process.EntriesOf(process.Id);
        }

        var starts = process.EntriesOf(process.Id);
        var start = starts.FirstOrDefault(s => s.Settings.Channel == channel) ?? starts.FirstOrDefault(s => s.Settings.Channel is null);
        return start is null ? [] : [start];
    }

    private static IReadOnlyList<FlowNode> Receiving(ProcessDefinition process, string element)
        => process.Find(element) is { } node && node.ScopeId == process.Id && (node.Instantiates || node is { IsStart: true, Kind.Definition: "message" or "signal" })
            ? [node]
            : [];
}
