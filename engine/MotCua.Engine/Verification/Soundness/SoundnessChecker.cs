namespace MotCua.Engine.Verification.Soundness;

/// <summary>
/// Looks at all ways that dossiers can take through a process, on the kernel's own semantics (DESIGN section 7; see
/// <c>docs/soundness.md</c>).
/// </summary>
public static class SoundnessChecker
{
    /// <summary>Searches for faults.</summary>
    /// <param name="model">What to look at.</param>
    /// <param name="limits">How far; null for <see cref="SoundnessLimits.Default"/>.</param>
    /// <param name="ct">Ends the search early with an <see cref="OperationCanceledException"/>.</param>
    public static SoundnessReport Check(SoundnessModel model, SoundnessLimits? limits = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ct.ThrowIfCancellationRequested();
        return new SoundnessReport { Verdict = SoundnessVerdict.Undecided, Complete = false };
    }
}
