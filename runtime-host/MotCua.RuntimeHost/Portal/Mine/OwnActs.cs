using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Portal.Mine;

/// <summary>What the applicant may do with his dossier as it is; the kernel judges again when he does.</summary>
internal static class OwnActs
{
    public static bool MayWithdraw(DossierView view) =>
        view.Procedure.Facts.Operations.Withdraw && view.State.Life == DossierLife.Running
        && view.State.Status is not ("Settled" or "Delivered") && view.State.Results.IsEmpty
        && (view.Procedure.Statuses.Find("Withdrawn") is null || view.Procedure.Statuses.Permits(view.State.Status, "Withdrawn"));

    public static bool MayCancel(DossierView view) =>
        view.Procedure.Facts.Operations.Cancel && view.State.Life == DossierLife.Running
        && view.State.Status is null or "Registered" && view.State.ReceivedAt is null;

    public static bool MayRestore(DossierView view) => view.State.Life == DossierLife.Cancelled;

    /// <summary>The supplement asked for and not answered yet; null when none is.</summary>
    public static SupplementState? Awaited(DossierView view) =>
        view.State.Life == DossierLife.Running && view.State.OpenSupplement is { IsAwaited: true } supplement ? supplement : null;

    /// <summary>What is to be paid now; null when nothing is.</summary>
    public static PaymentDue? Due(DossierView view) =>
        view.State.WorkItems.Values.FirstOrDefault(item => item is { IsLive: true, Payment.Paid: false })?.Payment;
}
