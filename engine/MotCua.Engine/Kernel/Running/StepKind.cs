namespace MotCua.Engine.Kernel.Running;

/// <summary>What an entry of the agenda asks for.</summary>
internal enum StepKind
{
    /// <summary>A token arrives at its element.</summary>
    Enter,

    /// <summary>A token arrives at an event that has happened already, and leaves it.</summary>
    Pass,

    /// <summary>A token leaves its element.</summary>
    Leave,

    /// <summary>A repeated activity begins its next instances, or is done. The id is that of the waiting token.</summary>
    Loop,

    /// <summary>A scope may have no tokens left.</summary>
    CloseScope,

    /// <summary>A condition may hold. The id is that of the subscription.</summary>
    LookAtCondition,

    /// <summary>A signal reaches those who wait for it in this dossier. The id is that of the signal.</summary>
    Broadcast,
}
