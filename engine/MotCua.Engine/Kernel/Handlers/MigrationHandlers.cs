using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Migration;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>Brings a dossier over to another version.</summary>
internal static class MigrationHandlers
{
    public static KernelFailure? Migrate(DossierRun run, MigrateDossier command)
    {
        if (!Rights.IsAdmin(run.Actor))
        {
            return Checks.Refuse(FailureCode.NotPermitted);
        }

        var (before, target) = (run.State, command.Target);
        if ((Checks.Reason(command.Reason) ?? Versions(before, command) ?? MigrationPlan.Check(run.Procedure, target, command.Mapping)) is { } refused)
        {
            return refused;
        }

        var map = new VersionMap(run.Process, target.Process, command.Mapping);
        if (new MigrationCheck(before, target, map).Find() is { } impossible)
        {
            return impossible;
        }

        var waiting = new MigratedWaiting(run, map);
        waiting.Close();
        run.Emit(new DossierMigrated(
            before.VersionHash,
            target.VersionHash,
            command.Reason.Trim(),
            map.RenamedElements(),
            map.RenamedFlows(),
            [.. before.WorkItems.Values.Where(w => w.IsLive).Select(w => Refreshed(w, target, map))]));
        run.ComeOver(target);
        return waiting.Open(before);
    }

    private static KernelFailure? Versions(DossierState state, MigrateDossier command)
        => command.Target.Facts.Code != state.ProcedureCode ? Checks.Refuse(FailureCode.MigrationOtherProcedure)
            : command.Target.VersionHash == state.VersionHash ? Checks.Refuse(FailureCode.MigrationSameVersion)
            : command.From is { } from && from != state.VersionHash ? Checks.Refuse(FailureCode.VersionMismatch, ("expected", state.VersionHash), ("given", from))
            : null;

    private static RefreshedItem Refreshed(WorkItem item, CompiledProcedure target, VersionMap map)
    {
        var node = map.Node(item.ElementId)!;
        return new RefreshedItem(
            item.Id,
            node.Name,
            node.Settings.Outcomes,
            node.Settings.Form,
            [.. node.Settings.Allow.Where(o => OperationRule.Knows(target.Facts.Operations, o))],
            node.Settings.Slips,
            node.Settings.IsDelivery);
    }
}
