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
        if (way.LimitMinutes is not { } limit || way.Minutes <= limit * 9 / 10)
        {
            yield break;
        }

        (string, string?)[] args =
        [
            ("total", WorkingText.Of(way.Minutes, "vi")),
            ("totalEn", WorkingText.Of(way.Minutes, "en")),
            ("limit", WorkingText.Of(limit, "vi")),
            ("limitEn", WorkingText.Of(limit, "en")),
            ("excess", WorkingText.Of(way.Minutes - limit, "vi")),
            ("excessEn", WorkingText.Of(way.Minutes - limit, "en")),
            ("path", string.Join(" → ", way.Path.Select(id => subject.Process.Find(id)!.Name))),
        ];
        yield return way.Minutes > limit
            ? Finding.Error(Exceeded, subject.Process.Id, args)
            : Finding.Warning(Close, subject.Process.Id, args);
    }
}
