namespace MotCua.Engine.Verification;

/// <summary>Working minutes as "25 giờ 5 phút".</summary>
internal static class WorkingText
{
    public static string Of(long minutes, string language)
    {
        var (hours, rest) = (minutes / 60, minutes % 60);
        return (hours, rest, language) switch
        {
            (0, _, "en") => $"{rest} min",
            (_, 0, "en") => $"{hours} h",
            (_, _, "en") => $"{hours} h {rest} min",
            (0, _, _) => $"{rest} phút",
            (_, 0, _) => $"{hours} giờ",
            _ => $"{hours} giờ {rest} phút",
        };
    }
}
