using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-018: nowhere can a supplement be asked for (E-3.3); a procedure that only informs needs none.</summary>
internal static class NoSupplement
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var reached = subject.Ways.Reach(subject.Ways.Starts);
        var somewhere = subject.UserSteps.Any(s => reached.Contains(s.Id) && s.Settings.Allow.Contains(BuiltInOperation.Supplement));
        if (subject.Facts.ServiceLevel != ServiceLevel.Information && (!somewhere || subject.Facts.Operations.Supplement is null))
        {
            yield return Finding.Error("MC-VER-018", subject.Process.Id);
        }
    }
}
