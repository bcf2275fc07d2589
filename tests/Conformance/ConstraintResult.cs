namespace MotCua.Conformance;

/// <summary>Whether a labelled file got the verdict it should.</summary>
internal sealed record ConstraintResult(string File, int Constraint, bool ExpectedValid, bool Passed, string Why);
