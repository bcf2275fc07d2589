using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules;

/// <summary>MC-VER-011 and 012: the longest way exceeds the legal limit (E-3.2), or leaves less than a tenth of it.</summary>
internal static class TimeExceeded
{
    /// <summary>The code whose path the designer shows.</summary>
    public const string Exceeded = "MC-VER-011";

    /// <summary>The code of the early warning.</summary>
    public const string Close = "MC-VER-012";

    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var way = subject.Longest;
        if (way.LimitMinutes is not { } limit || way.Minutes <= limit * 9 / 10 || (way.Minutes > limit && way.FitsInCalendarDays))
        {
            yield break;
        }

        var shorter = way.Exceeds ? Shorter(subject, way, way.Minutes - limit) : null;
        var (hint, hintEn) = shorter is null ? ("", "") : Hint(subject, shorter.Value);
        (string, string?)[] args =
        [
            ("total", WorkingText.Of(way.Minutes, "vi")),
            ("totalEn", WorkingText.Of(way.Minutes, "en")),
            ("limit", WorkingText.Of(limit, "vi")),
            ("limitEn", WorkingText.Of(limit, "en")),
            ("excess", WorkingText.Of(way.Minutes - limit, "vi")),
            ("excessEn", WorkingText.Of(way.Minutes - limit, "en")),
            ("path", string.Join(" → ", way.Path.Select(id => subject.Process.Find(id)!.Name))),
            ("hint", hint),
            ("hintEn", hintEn),
        ];
        var finding = way.Exceeds
            ? Finding.Error(Exceeded, subject.Process.Id, args)
            : Finding.Warning(Close, subject.Process.Id, args);
        yield return finding with
        {
            Path = way.Path,
            Mends = shorter is { } s ? [new QuickMend(QuickMendKind.SetTimeLimit, s.Step.ElementId, $"{s.Minutes}")] : [],
        };
    }

    /// <summary>The longest step that, made shorter by the excess, lets the whole fit; null when one step does not do.</summary>
    private static (TimedStep Step, long Minutes)? Shorter(VerificationSubject subject, LongestWay way, long excess)
    {
        foreach (var step in way.Steps.Where(s => s.How == TimedBy.Limit && s.Minutes > excess).OrderByDescending(s => s.Minutes).Take(3))
        {
            var instead = new Dictionary<string, long>(StringComparer.Ordinal) { [step.ElementId] = step.Minutes - excess };
            if (LongestWay.Of(subject, instead).Minutes <= way.LimitMinutes)
            {
                return (step, step.Minutes - excess);
            }
        }

        return null;
    }

    private static (string Vi, string En) Hint(VerificationSubject subject, (TimedStep Step, long Minutes) shorter)
    {
        var name = subject.Process.Find(shorter.Step.ElementId)!.Name;
        return (
            $", ví dụ “{name}” từ {WorkingText.Of(shorter.Step.Minutes, "vi")} xuống {WorkingText.Of(shorter.Minutes, "vi")}",
            $", for example “{name}” from {WorkingText.Of(shorter.Step.Minutes, "en")} to {WorkingText.Of(shorter.Minutes, "en")}");
    }
}
