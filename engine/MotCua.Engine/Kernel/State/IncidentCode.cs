using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.State;

/// <summary>What can go wrong inside a running dossier. Texts: <see cref="FailureTexts"/>.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<IncidentCode>))]
public enum IncidentCode
{
    /// <summary>An expression could not be evaluated.</summary>
    ExpressionFailed,

    /// <summary>No outgoing flow applies and there is no default.</summary>
    NoFlowPossible,

    /// <summary>Nobody in the organisation may do the step.</summary>
    NobodyToAssign,

    /// <summary>The status diagram forbids the change.</summary>
    StatusForbidden,

    /// <summary>The process took 10,000 steps without waiting: a loop.</summary>
    StepBudgetExceeded,

    /// <summary>A decision could not be evaluated.</summary>
    DecisionFailed,

    /// <summary>The amount to pay is not a number.</summary>
    AmountMissing,

    /// <summary>A timer gives no date, duration or cycle.</summary>
    TimerUnreadable,

    /// <summary>A time limit gives no amount and unit.</summary>
    TimeLimitUnreadable,

    /// <summary>A job failed after its retries.</summary>
    JobFailed,

    /// <summary>The version holds no such element, or it cannot be run.</summary>
    ElementUnknown,

    /// <summary>An error was thrown that nothing catches.</summary>
    ErrorUncaught,

    /// <summary>The number of instances is no whole number from 0, or the collection no list.</summary>
    LoopUnreadable,

    /// <summary>More instances than one activity may have.</summary>
    TooManyInstances,

    /// <summary>Calls are nested too deep: a process that calls itself.</summary>
    CallTooDeep,

    /// <summary>The key, the content or the receiver of a message cannot be used.</summary>
    MessageUnreadable,

    /// <summary>A join waits for strands that can no longer come.</summary>
    JoinStarved,
}
