using System.Collections.Frozen;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Running;

namespace MotCua.Engine.Kernel.Handlers;

/// <summary>All commands and what handles them: one line per command. A handler checks rights first and emits nothing when it refuses.</summary>
internal static class CommandHandlers
{
    private static readonly FrozenDictionary<Type, Func<DossierRun, DossierCommand, KernelFailure?>> Table =
        new Dictionary<Type, Func<DossierRun, DossierCommand, KernelFailure?>>
        {
            [typeof(StartDossier)] = On<StartDossier>(StartHandler.Start),
            [typeof(ClaimWorkItem)] = On<ClaimWorkItem>(HoldingHandlers.Claim),
            [typeof(ReleaseWorkItem)] = On<ReleaseWorkItem>(HoldingHandlers.Release),
            [typeof(AssignWorkItem)] = On<AssignWorkItem>(HoldingHandlers.Assign),
            [typeof(ReassignWorkItem)] = On<ReassignWorkItem>(HoldingHandlers.Reassign),
            [typeof(DelegateWorkItem)] = On<DelegateWorkItem>(HoldingHandlers.Delegate),
            [typeof(CompleteWorkItem)] = On<CompleteWorkItem>(CompletionHandlers.Complete),
            [typeof(RecordPayment)] = On<RecordPayment>(CompletionHandlers.RecordPayment),
            [typeof(RecordDelivery)] = On<RecordDelivery>(CompletionHandlers.RecordDelivery),
            [typeof(AttachResult)] = On<AttachResult>(CompletionHandlers.AttachResult),
            [typeof(RequestSupplement)] = On<RequestSupplement>(SupplementHandlers.Request),
            [typeof(SupplementDossier)] = On<SupplementDossier>(SupplementHandlers.Supplement),
            [typeof(ResumeWorkItem)] = On<ResumeWorkItem>(SupplementHandlers.Resume),
            [typeof(ExtendDeadline)] = On<ExtendDeadline>(ExtensionHandler.Extend),
            [typeof(WithdrawDossier)] = On<WithdrawDossier>(EndingHandlers.Withdraw),
            [typeof(StopDossier)] = On<StopDossier>(EndingHandlers.Stop),
            [typeof(CancelDossier)] = On<CancelDossier>(CancellingHandlers.Cancel),
            [typeof(RestoreDossier)] = On<RestoreDossier>(CancellingHandlers.Restore),
            [typeof(ErasePersonalData)] = On<ErasePersonalData>(ErasureHandler.Erase),
            [typeof(FireTimer)] = On<FireTimer>(SystemHandlers.Fire),
            [typeof(CompleteJob)] = On<CompleteJob>(SystemHandlers.Complete),
            [typeof(FailJob)] = On<FailJob>(SystemHandlers.Fail),
            [typeof(RetryIncident)] = On<RetryIncident>(IncidentHandlers.Retry),
            [typeof(MendIncident)] = On<MendIncident>(IncidentHandlers.Mend),
            [typeof(MoveToken)] = On<MoveToken>(IncidentHandlers.Move),
            [typeof(SuspendDossier)] = On<SuspendDossier>(SuspensionHandlers.Suspend),
            [typeof(ResumeDossier)] = On<ResumeDossier>(SuspensionHandlers.Resume),
            [typeof(AbortDossier)] = On<AbortDossier>(SuspensionHandlers.Abort),
            [typeof(StartBefore)] = On<StartBefore>(ModificationHandlers.Start),
            [typeof(CancelElement)] = On<CancelElement>(ModificationHandlers.Cancel),
            [typeof(MigrateDossier)] = On<MigrateDossier>(MigrationHandlers.Migrate),
            [typeof(DeliverMessage)] = On<DeliverMessage>(MessageHandlers.Message),
            [typeof(DeliverSignal)] = On<DeliverSignal>(MessageHandlers.Signal),
            [typeof(CompleteLinkedCall)] = On<CompleteLinkedCall>(MessageHandlers.CallEnded),
        }.ToFrozenDictionary();

    public static KernelFailure? Handle(DossierRun run, DossierCommand command) => Table[command.GetType()](run, command);

    private static Func<DossierRun, DossierCommand, KernelFailure?> On<T>(Func<DossierRun, T, KernelFailure?> handler)
        where T : DossierCommand
        => (run, command) => handler(run, (T)command);
}
