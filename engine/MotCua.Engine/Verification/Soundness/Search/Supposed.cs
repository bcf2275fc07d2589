namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>The value a condition is supposed to have from now on.</summary>
internal readonly record struct Supposed(int Condition, bool Holds);
