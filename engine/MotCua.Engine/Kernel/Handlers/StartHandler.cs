using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
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
        if (!offered || FindStart(run.Process, command.Channel) is not { } start)
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
        Tokens.OpenScope(run, run.Process.Id, null, start.Id);
        return null;
    }

    /// <summary>An applicant for himself on the portal; the desk at counter and post; the program.</summary>
    private static bool MayStart(DossierRun run, StartDossier command) => run.Actor.Kind switch
    {
        ActorKind.Applicant => command.Channel == IntakeChannel.Portal && command.Applicant.AccountId == run.Actor.Id,
        ActorKind.Officer => command.Channel != IntakeChannel.Portal && Rights.IsDesk(run),
        _ => true,
    };

    private static FlowNode? FindStart(ProcessDefinition process, IntakeChannel channel)
    {
        var starts = process.StartsOf(process.Id).Where(s => s.Kind.Definition == "none").ToList();
        return starts.FirstOrDefault(s => s.Settings.Channel == channel) ?? starts.FirstOrDefault(s => s.Settings.Channel is null);
    }
}
