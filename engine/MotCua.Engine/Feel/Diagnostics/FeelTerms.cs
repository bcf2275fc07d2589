namespace MotCua.Engine.Feel;

/// <summary>Words that stand in the arguments of diagnostics: an argument <c>#key</c> is shown in the reader's language.</summary>
internal static class FeelTerms
{
    private static readonly Dictionary<string, (string Vietnamese, string English)> Table = new(StringComparer.Ordinal)
    {
        ["#end"] = ("chỗ kết thúc", "the end"),
        ["#name"] = ("một tên", "a name"),
        ["#value"] = ("một giá trị", "a value"),
        ["#type"] = ("một kiểu dữ liệu", "a type"),
        ["#text"] = ("một chuỗi chữ", "a text"),
        ["#Any"] = ("giá trị bất kỳ", "any value"),
        ["#Null"] = ("giá trị trống", "null"),
        ["#Number"] = ("số", "a number"),
        ["#String"] = ("chuỗi chữ", "a text"),
        ["#Boolean"] = ("đúng/sai", "true or false"),
        ["#Date"] = ("ngày", "a date"),
        ["#Time"] = ("giờ", "a time"),
        ["#DateTime"] = ("ngày giờ", "a date and time"),
        ["#DaysTimeDuration"] = ("khoảng ngày giờ", "a duration in days and time"),
        ["#YearsMonthsDuration"] = ("khoảng năm tháng", "a duration in years and months"),
        ["#List"] = ("danh sách", "a list"),
        ["#Context"] = ("nhóm giá trị", "a context"),
        ["#Range"] = ("khoảng giá trị", "a range"),
        ["#Function"] = ("hàm", "a function"),
    };

    public static IEnumerable<string> Keys => Table.Keys;

    public static string Of(FeelTypeKind kind) => "#" + kind;

    public static string Of(FeelValue value) => "#" + value.Kind;

    /// <summary>Several kinds as one argument: "a number or a text".</summary>
    public static string Of(IEnumerable<FeelTypeKind> kinds) => string.Join('|', kinds.Select(Of));

    public static string In(string language, string argument)
        => Table.TryGetValue(argument, out var term) ? language == "en" ? term.English : term.Vietnamese
            : argument.StartsWith('#') && argument.Contains("|#", StringComparison.Ordinal)
                ? string.Join(language == "en" ? " or " : " hoặc ", argument.Split('|').Select(part => In(language, part)))
            : argument;
}
