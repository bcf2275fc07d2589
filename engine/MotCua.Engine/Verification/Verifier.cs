using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Engine.Verification.Rules;
using MotCua.Engine.Verification.Rules.Conditions;
using MotCua.Engine.Verification.Rules.Data;
using MotCua.Engine.Verification.Rules.People;
using MotCua.Engine.Verification.Rules.References;
using MotCua.Engine.Verification.Rules.Soundness;
using MotCua.Engine.Verification.Rules.Statuses;
using MotCua.Engine.Verification.Rules.Tables;
using MotCua.Engine.Verification.Rules.Timing;

namespace MotCua.Engine.Verification;

/// <summary>
/// The proofs before publishing (DESIGN section 7). To add one: a file in <c>Rules/</c>, a line in the table, its two
/// texts in the table of its area, <c>Texts/*.findings.json</c>, a test.
/// </summary>
public static class Verifier
{
    private static readonly Func<VerificationSubject, IEnumerable<Finding>>[] Rules =
    [
        UnreachableStep.Check,
        StarvedJoin.Check,
        SecondStrand.Check,
        TwiceEnded.Check,
        NoFlow.Check,
        DeadElement.Check,
        EndlessLoop.Check,
        NeverEnds.Check,
        UncaughtError.Check,
        StuckStrand.Check,
        SuspectedFault.Check,
        NotDecided.Check,
        NoWayToAnEnd.Check,
        MissingAssignment.Check,
        NobodyToday.Check,
        MissingOutcome.Check,
        UntakenOutcome.Check,
        UnknownOutcome.Check,
        WrongExpression.Check,
        UndecidedGateway.Check,
        DeemedOutcome.Check,
        TimeExceeded.Check,
        MissingTimeLimit.Check,
        UnknownLimit.Check,
        OpenWait.Check,
        UnknownTimer.Check,
        UnknownInstances.Check,
        LateSilence.Check,
        ClockNeverStarts.Check,
        UnreadableLimit.Check,
        ForbiddenStatusChange.Check,
        ForbiddenOperationStatus.Check,
        ConcurrentStatuses.Check,
        NoSupplement.Check,
        UnanswerableSupplement.Check,
        SilentSupplement.Check,
        RefusedWithdrawal.Check,
        RefusedCancelling.Check,
        EndWithoutFinalStatus.Check,
        EndingOperationNotFinal.Check,
        KeptPause.Check,
        FightingBranches.Check,
        NeverShownStatuses.Check,
        UnreachableStatus.Check,
        LeftFinalStatus.Check,
        UnknownPlaces.Check,
        FourEyes.Check,
        ContradictingPersons.Check,
        SameAsNotBefore.Check,
        OnlyOnePerson.Check,
        ReadBeforeSet.Check,
        WrongResult.Check,
        DecisionInputs.Check,
        UnreadValues.Check,
        FeeDecisions.Check,
        PaperForms.Check,
        UnknownDeemed.Check,
        OperationSwitchedOff.Check,
        StartChannels.Check,
        UncollectedFees.Check,
        FieldSources.Check,
        TableGaps.Check,
        TableOverlaps.Check,
        HiddenRules.Check,
        OutputsWithoutPriority.Check,
        NeverMatchingRules.Check,
        WrongKindCells.Check,
        ContradictoryColumns.Check,
        RepeatedRules.Check,
        UndecidedTables.Check,
        NeverTrueCondition.Check,
        AlwaysTrueCondition.Check,
        HiddenFlow.Check,
        UncoveredGateway.Check,
        OverlappingFlows.Check,
    ];

    /// <summary>Checks a procedure that compiles.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="people">The organisation today; null leaves assignments unchecked.</param>
    /// <param name="calendar">Working calendar of the competent agency; null counts a working day as 480 minutes.</param>
    public static IReadOnlyList<Finding> Check(CompiledProcedure procedure, IOrganisation? people, WorkingCalendar? calendar = null)
        => Check(SubjectOf(procedure, people, calendar));

    /// <summary>Checks what could be read of a procedure.</summary>
    public static IReadOnlyList<Finding> Check(VerificationSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return [.. Rules.SelectMany(rule => rule(subject)).Select(f => f.File is null ? f.At(subject.Facts.Process) : f)];
    }

    /// <summary>The subject of a procedure that compiles.</summary>
    public static VerificationSubject SubjectOf(CompiledProcedure procedure, IOrganisation? people, WorkingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return new VerificationSubject(procedure.Facts, procedure.Process, procedure.Statuses, people, calendar?.MinutesPerWorkingDay ?? 480)
        {
            Names = ExpressionNames.Of(procedure.Facts, procedure.Process, procedure.Forms, procedure.DecisionSources),
            Forms = procedure.Forms,
            Decisions = procedure.DecisionSources,
        };
    }
}
