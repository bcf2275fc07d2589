namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>What a condition depends on.</summary>
internal enum ConditionKind
{
    /// <summary>On outcomes of steps only, or on nothing: it is worked out.</summary>
    Outcomes,

    /// <summary>On data that keep their value until a known step is done again: what was supposed once is supposed again.</summary>
    Kept,

    /// <summary>On what may change at any time: each time anything is possible.</summary>
    Open,
}
