using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Portal.Browse;

/// <summary>The facts of a procedure in words.</summary>
internal static class ProcedureWords
{
    public static string Level(ServiceLevel level, Localizer texts) => texts["portal.level." + Name(level)];

    /// <summary>Colour of the level's tag; null is quiet.</summary>
    public static string? LevelColor(ServiceLevel level) => level switch
    {
        ServiceLevel.Full => "success",
        ServiceLevel.Partial => "info",
        _ => null,
    };

    public static string Channel(IntakeChannel channel, Localizer texts) => texts["portal.channel." + Name(channel)];

    /// <summary>"Dành cho công dân và doanh nghiệp".</summary>
    public static string Applicants(ProcedureFacts facts, Localizer texts) => facts.Applicants.Count switch
    {
        1 => texts["portal.applicants." + Name(facts.Applicants[0])],
        _ => texts["portal.applicants.all"],
    };

    /// <summary>"10 ngày làm việc", "Trong ngày"; a sentence that the law names none.</summary>
    public static string Limit(ProcedureFacts facts, Localizer texts) => facts.TimeLimit switch
    {
        null => texts["portal.limit.none"],
        { Amount: 1, Unit: TimeUnit.WorkingDay, StartRule: "sameDayBefore15" } => texts["portal.limit.sameDay"],
        var limit => limit.Limit?.ToText(texts.Language) ?? texts["portal.limit.none"],
    };

    /// <summary>From when it counts.</summary>
    public static string? LimitRule(ProcedureFacts facts, Localizer texts) => facts.TimeLimit switch
    {
        null => null,
        { StartRule: "sameDayBefore15" } => texts["portal.limit.before15"],
        _ => texts["portal.limit.fromValid"],
    };

    public static string Fee(ProcedureFee fee, Localizer texts) =>
        fee.Text?.In(texts.Language) ?? (fee.Amount is { } amount ? Formats.Money(amount) : texts["portal.fee.computed"]);

    /// <summary>All fees in a few words.</summary>
    public static string Fees(ProcedureFacts facts, Localizer texts) => facts.Fees.Count switch
    {
        0 => texts["portal.fee.none"],
        1 => Fee(facts.Fees[0], texts),
        var count => texts["portal.fee.several", Fee(facts.Fees[0], texts), count - 1],
    };

    /// <summary>All fees for a list: the first clause says enough there.</summary>
    public static string ShortFees(ProcedureFacts facts, Localizer texts) => Fees(facts, texts) is var text && text.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && facts.Fees.Count == 1
        ? text[..comma]
        : text;

    /// <summary>Digits in groups: "0237 385 6013".</summary>
    public static string Phone(string digits) => digits.Length >= 10 && digits.All(char.IsAsciiDigit) ? $"{digits[..4]} {digits[4..7]} {digits[7..]}" : digits;

    private static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
