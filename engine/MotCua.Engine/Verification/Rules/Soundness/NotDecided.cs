using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>MC-SND-012: the process is too entangled to be searched within the bound; nothing wrong was found so far.</summary>
internal static class NotDecided
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (!subject.Soundness.Complete && subject.Soundness.States > subject.SoundnessLimits.MaxStates)
        {
            yield return Finding.Warning("MC-SND-012", subject.Process.Id, ("states", $"{subject.SoundnessLimits.MaxStates}"));
        }
    }
}
