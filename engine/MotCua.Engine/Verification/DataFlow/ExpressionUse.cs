namespace MotCua.Engine.Verification;

/// <summary>What an expression is for, which says what a null or wrong value does to a dossier.</summary>
internal enum ExpressionUse
{
    /// <summary>Whether a flow is taken, a loop goes on, an event happens: null counts as false.</summary>
    Condition,

    /// <summary>Who does a step.</summary>
    Assignment,

    /// <summary>A step's time limit: null is none.</summary>
    TimeLimit,

    /// <summary>When a timer fires: null stops the dossier.</summary>
    Timer,

    /// <summary>The key of a message: null stops the dossier.</summary>
    CorrelationKey,

    /// <summary>A value that may be null: mappings, parameters, payloads, results.</summary>
    Value,

    /// <summary>The list of a multi-instance activity: null is no item.</summary>
    Collection,

    /// <summary>The number of instances: null stops the dossier.</summary>
    Cardinality,

    /// <summary>The procedure or agency that a call begins a dossier at: null stops the dossier.</summary>
    Linked,
}
