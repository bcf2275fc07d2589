using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Statuses;

/// <summary>MC-STA-003: applicants may withdraw, but in these statuses the diagram refuses it. The law may mean that, so it is a remark.</summary>
internal static class RefusedWithdrawal
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (!subject.Facts.Operations.Withdraw || subject.Statuses.Find(StatusCodes.Withdrawn) is null)
        {
            yield break;
        }

        // After the result the kernel refuses it whatever the diagram says.
        var refused = subject.StatusWays.Places
            .Where(p => StatusWays.Waits(p.Node))
            .Select(p => p.During)
            .Where(s => s is not (StatusCodes.Settled or StatusCodes.Delivered) && subject.Statuses.Find(s) is { Final: false })
            .Where(s => !subject.Statuses.Permits(s, StatusCodes.Withdrawn))
            .Distinct().Order(StringComparer.Ordinal).ToList();
        if (refused.Count > 0)
        {
            yield return Finding.Info("MC-STA-003", null, StatusText.Args(subject, "statuses", refused)).At(subject.Facts.Statuses) with
            {
                Mends = [.. refused.Select(s => new QuickMend(QuickMendKind.AllowTransition, StatusCodes.Withdrawn, $"{s}>{StatusCodes.Withdrawn}"))],
            };
        }
    }
}
