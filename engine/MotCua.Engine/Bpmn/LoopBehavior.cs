namespace MotCua.Engine.Bpmn;

/// <summary>When a multi-instance activity throws events (BPMN 2.0.2, table 10.30).</summary>
public enum LoopBehavior
{
    /// <summary>Never.</summary>
    All,

    /// <summary>When the first instance is done.</summary>
    One,

    /// <summary>When any instance is done.</summary>
    None,

    /// <summary>When an instance is done and the event's condition holds.</summary>
    Complex,
}
