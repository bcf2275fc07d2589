namespace MotCua.Conformance.Soundness;

/// <summary>One published property of one model beside what was found.</summary>
/// <param name="File">Path below the suite's folder.</param>
/// <param name="Property">The property; empty when the model was skipped as a whole.</param>
/// <param name="Expected">What was published.</param>
/// <param name="Actual">What was found; null when not decided.</param>
/// <param name="Found">Faults, in short.</param>
/// <param name="States">States visited.</param>
/// <param name="Milliseconds">Time of the check, all properties of the model together.</param>
/// <param name="Skipped">Why the engine does not run the model; null when it does.</param>
internal sealed record SoundnessResult(string File, string Property, bool Expected, bool? Actual, string Found, int States, double Milliseconds, string? Skipped = null)
{
    /// <summary>Name in the list of known failures.</summary>
    public string Name => $"{File}#{Property}";

    /// <summary>Whether both agree.</summary>
    public bool Passed => Skipped is null && Actual == Expected;
}
