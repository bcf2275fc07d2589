using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel;

/// <summary>Why a command is refused. Texts: <see cref="FailureTexts"/>.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FailureCode>))]
public enum FailureCode
{
    /// <summary>The actor is neither holder nor candidate, or the act is not his to do.</summary>
    NotPermitted,

    /// <summary>There is no such dossier yet.</summary>
    DossierNotStarted,

    /// <summary>The dossier exists already.</summary>
    DossierAlreadyStarted,

    /// <summary>The dossier is over.</summary>
    DossierEnded,

    /// <summary>The dossier is cancelled; restore it first.</summary>
    DossierCancelled,

    /// <summary>Only a cancelled dossier can be restored.</summary>
    DossierNotCancelled,

    /// <summary>The procedure handed in is not the version the dossier is pinned to.</summary>
    VersionMismatch,

    /// <summary>The procedure has no start for this channel.</summary>
    ChannelNotOffered,

    /// <summary>No such work item.</summary>
    WorkItemNotFound,

    /// <summary>The work item is not in a state that permits the act.</summary>
    WorkItemNotOpen,

    /// <summary>Somebody else has claimed the work item.</summary>
    WorkItemTaken,

    /// <summary>The step offers several outcomes and none was given.</summary>
    OutcomeRequired,

    /// <summary>The step does not offer this outcome.</summary>
    UnknownOutcome,

    /// <summary>A reason must be given.</summary>
    ReasonRequired,

    /// <summary>No such person.</summary>
    PersonNotFound,

    /// <summary>The person is no candidate for the work item.</summary>
    PersonNotCandidate,

    /// <summary>Procedure or step does not allow the operation here.</summary>
    OperationNotAllowed,

    /// <summary>The operation was used as often as the procedure permits.</summary>
    LimitReached,

    /// <summary>The extension is longer than the procedure permits.</summary>
    ExtensionTooLong,

    /// <summary>There is no running clock to extend.</summary>
    ClockNotRunning,

    /// <summary>A supplement request is open already.</summary>
    SupplementAlreadyRequested,

    /// <summary>No supplement was asked for.</summary>
    SupplementNotRequested,

    /// <summary>The status diagram forbids the change.</summary>
    TransitionForbidden,

    /// <summary>There is a result already.</summary>
    ResultAlreadyIssued,

    /// <summary>The dossier was taken in already.</summary>
    AlreadyTakenIn,

    /// <summary>Nothing is to be paid here, or it was paid.</summary>
    NoPaymentDue,

    /// <summary>The amount is not the amount due.</summary>
    PaymentAmountMismatch,

    /// <summary>The step cannot be completed before the payment.</summary>
    PaymentRequired,

    /// <summary>The receipt number is missing.</summary>
    ReceiptNumberRequired,

    /// <summary>The step does not hand over a result.</summary>
    NoDeliveryHere,

    /// <summary>The step cannot be completed before the delivery is recorded.</summary>
    DeliveryRequired,

    /// <summary>The recipient, or a proxy's identity and authorisation, is missing.</summary>
    RecipientRequired,

    /// <summary>No such timer: fired or cancelled.</summary>
    TimerNotFound,

    /// <summary>The timer is not due yet.</summary>
    TimerNotDue,

    /// <summary>No such open incident.</summary>
    IncidentNotFound,

    /// <summary>No such open job.</summary>
    JobNotFound,

    /// <summary>No such token: moved on or gone.</summary>
    TokenNotFound,

    /// <summary>No such element in the token's scope.</summary>
    ElementNotFound,

    /// <summary>A token cannot be put on the element, or the scope could not end from there.</summary>
    MoveImpossible,

    /// <summary>No such variable to mend.</summary>
    VariableNotFound,

    /// <summary>Only for a dossier that is over.</summary>
    DossierNotEnded,

    /// <summary>The dossier's personal data were erased before.</summary>
    PersonalDataAlreadyErased,

    /// <summary>The dossier waits for no such message or signal.</summary>
    MessageNotExpected,

    /// <summary>The dossier waits for no such call.</summary>
    LinkedCallNotFound,

    /// <summary>The process cannot begin: a variable or timer at its start cannot be evaluated.</summary>
    CannotStart,

    /// <summary>The dossier is suspended; resume it first.</summary>
    DossierSuspended,

    /// <summary>Only a suspended dossier can be resumed.</summary>
    DossierNotSuspended,

    /// <summary>The process or sub-process that holds the element does not run.</summary>
    ScopeNotOpen,

    /// <summary>The element's scope runs several times and none was named.</summary>
    ScopeRequired,

    /// <summary>A strand begun at a join would wait for ever.</summary>
    StartAtJoin,

    /// <summary>A border event happens to its activity.</summary>
    StartAtBoundary,

    /// <summary>The element is entered by what it waits for, not by a strand.</summary>
    StartAtTrigger,

    /// <summary>The instances of a repeated activity are counted.</summary>
    StartInRepetition,

    /// <summary>With the new strand the scope could not end.</summary>
    StartCannotEnd,

    /// <summary>It is the last strand of its scope.</summary>
    CancelLastStrand,

    /// <summary>The instances of a repeated activity are counted.</summary>
    CancelInRepetition,

    /// <summary>Without the strand the others could not end.</summary>
    CancelCannotEnd,

    /// <summary>The dossier has the target version already.</summary>
    MigrationSameVersion,

    /// <summary>The target belongs to another procedure.</summary>
    MigrationOtherProcedure,

    /// <summary>A line of the mapping names an element that is not there, of another kind, or already taken.</summary>
    MigrationMappingWrong,

    /// <summary>An element of the state has no place in the target.</summary>
    MigrationNoPlace,

    /// <summary>The activity is repeated in another way.</summary>
    MigrationLoopDiffers,

    /// <summary>The element stands in another sub-process.</summary>
    MigrationScopeDiffers,

    /// <summary>A strand waits at a join by a flow that is gone.</summary>
    MigrationFlowGone,

    /// <summary>What undoes a completed activity is gone.</summary>
    MigrationHandlerDiffers,

    /// <summary>The target's diagram lacks a status of the dossier.</summary>
    MigrationStatusUnknown,

    /// <summary>From the mapped state the scope could not end.</summary>
    MigrationCannotEnd,

    /// <summary>A timer, message or variable that is new cannot be evaluated.</summary>
    MigrationUnreadable,
}
