using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>MC-STA-010: statuses of the diagram that no element and no operation ever shows.</summary>
internal static class NeverShownStatuses
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var shown = subject.StatusWays.Places.Select(p => p.During).ToHashSet(StringComparer.Ordinal);
        var operations = subject.Facts.Operations;
        if (operations.Supplement is not null)
        {
            shown.UnionWith([StatusCodes.SupplementRequested, StatusCodes.Supplemented]);
        }

        if (operations.Supplement is { OnSilence: SilenceEffect.Stop })
        {
            shown.UnionWith([StatusCodes.Stopped, StatusCodes.NotAccepted]);
        }

        shown.UnionWith([.. operations.Withdraw ? [StatusCodes.Withdrawn] : Array.Empty<string>(), .. operations.Stop ? [StatusCodes.Stopped] : Array.Empty<string>(), .. operations.Cancel ? [StatusCodes.Cancelled] : Array.Empty<string>()]);
        var never = subject.Statuses.Statuses.Select(s => s.Code).Where(c => !shown.Contains(c)).ToList();
        if (never.Count > 0)
        {
            yield return Finding.Info("MC-STA-010", null, StatusText.Args(subject, "statuses", never)).At(subject.Facts.Statuses);
        }
    }
}
