using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>Where on the page a refusal of the kernel is said, and which refusals mean that somebody was quicker.</summary>
internal static class FailureFields
{
    private static readonly Dictionary<FailureCode, string> Fields = new()
    {
        [FailureCode.ReasonRequired] = ActFields.Reason,
        [FailureCode.OutcomeRequired] = ActFields.Outcome,
        [FailureCode.UnknownOutcome] = ActFields.Outcome,
        [FailureCode.PersonNotFound] = ActFields.Person,
        [FailureCode.PersonNotCandidate] = ActFields.Person,
        [FailureCode.ExtensionTooLong] = ActFields.Days,
        [FailureCode.PaymentAmountMismatch] = ActFields.Amount,
        [FailureCode.ReceiptNumberRequired] = ActFields.Receipt,
        [FailureCode.RecipientRequired] = ActFields.Recipient,
    };

    private static readonly HashSet<FailureCode> Conflicts =
    [
        FailureCode.WorkItemTaken, FailureCode.WorkItemNotOpen, FailureCode.WorkItemNotFound, FailureCode.DossierEnded, FailureCode.DossierCancelled,
        FailureCode.SupplementAlreadyRequested, FailureCode.SupplementNotRequested, FailureCode.AlreadyTakenIn, FailureCode.ResultAlreadyIssued,
        FailureCode.NoPaymentDue, FailureCode.NoDeliveryHere,
    ];

    /// <summary>Field name and text; "" for the act as a whole.</summary>
    public static (string Field, string Text, bool Conflict) Of(CommandReply reply, Localizer texts) => reply.Refusal switch
    {
        RefusalKind.Kernel => (
            Fields.GetValueOrDefault(reply.Failure!.Code, ""),
            FailureTexts.Format(reply.Failure, texts.Language),
            Conflicts.Contains(reply.Failure.Code)),
        RefusalKind.Busy => ("", texts["desk.error.busy"], true),
        RefusalKind.AttachmentNotFound => ("", texts["desk.error.attachment"], false),
        RefusalKind.NotFound => ("", texts["desk.error.gone"], true),
        RefusalKind.ProcedureNotOffered => ("", texts["desk.error.notOffered"], false),
        _ => ("", texts["desk.error.form"], false),
    };
}
