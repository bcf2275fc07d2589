namespace MotCua.RuntimeHost.Texts;

/// <summary>The languages of the pages and how one is chosen: the cookie, else Vietnamese.</summary>
public static class LanguageChoice
{
    /// <summary>Cookie that keeps the choice for a year.</summary>
    public const string Cookie = "mc-lang";

    /// <summary>Vietnamese, the language of the law and the one every text has.</summary>
    public const string Vietnamese = "vi";

    /// <summary>English, complete on all pages.</summary>
    public const string English = "en";

    /// <summary>All languages, the default one first.</summary>
    public static readonly IReadOnlyList<string> All = [Vietnamese, English];

    /// <summary>The language of this request; Vietnamese when nothing valid was chosen.</summary>
    public static string Of(HttpContext? context)
    {
        var chosen = context?.Request.Cookies[Cookie];
        return chosen is not null && All.Contains(chosen) ? chosen : Vietnamese;
    }
}
