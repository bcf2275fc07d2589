namespace MotCua.Engine.Kernel.Running;

/// <summary>What an entry of the agenda asks for.</summary>
internal enum StepKind
{
    /// <summary>A token arrives at its element.</summary>
    Enter,

    /// <summary>A token leaves its element.</summary>
    Leave,

    /// <summary>A scope may have no tokens left.</summary>
    CloseScope,
}
