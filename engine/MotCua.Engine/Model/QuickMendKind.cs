namespace MotCua.Engine.Model;

/// <summary>Mends that an editor can make by itself.</summary>
public enum QuickMendKind
{
    /// <summary>Replace a gateway by one of another kind; the value is the BPMN element, for example "exclusiveGateway".</summary>
    ReplaceGateway,

    /// <summary>Make the flow named by the value the default flow of the gateway.</summary>
    SetDefaultFlow,

    /// <summary>Set the step's time limit to the value, in working minutes.</summary>
    SetTimeLimit,

    /// <summary>Replace the expression of a flow or element by the value.</summary>
    ReplaceExpression,

    /// <summary>Remove an outcome that nothing takes; the value is its code.</summary>
    RemoveOutcome,

    /// <summary>Add an end event after the element.</summary>
    AddEnd,

    /// <summary>Set the status the step shows; the value is its code.</summary>
    SetStatus,

    /// <summary>Remove the element.</summary>
    RemoveElement,

    /// <summary>Allow a change in the status diagram; the value is "from>to".</summary>
    AllowTransition,
}
