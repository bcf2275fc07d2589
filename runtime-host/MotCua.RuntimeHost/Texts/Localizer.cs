using System.Globalization;

namespace MotCua.RuntimeHost.Texts;

/// <summary>Texts in the language of this request. In pages: <c>@T[key]</c>, <c>@T[key, count]</c>.</summary>
public sealed class Localizer
{
    private static readonly CultureInfo VietnameseCulture = CultureInfo.GetCultureInfo("vi-VN");
    private readonly TextTable _table;

    /// <summary>A localizer for one language, outside a request (mails, slips, tests).</summary>
    public Localizer(TextTable table, string language)
    {
        _table = table;
        Language = language;
    }

    /// <summary>"vi" or "en".</summary>
    public string Language { get; }

    /// <summary>True when the pages are in Vietnamese.</summary>
    public bool IsVietnamese => Language == LanguageChoice.Vietnamese;

    /// <summary>The text of a key; the key itself when nobody wrote it (a test finds such keys).</summary>
    public string this[string key] => _table.Find(Language, key) ?? key;

    /// <summary>The text with {0}, {1}… filled in; numbers by Vietnamese custom.</summary>
    public string this[string key, params object?[] args] => string.Format(VietnameseCulture, this[key], args);

    /// <summary>True when some language has the key.</summary>
    public bool Has(string key) => _table.Find(Language, key) is not null;

    /// <summary>The same texts in another language, e.g. for a message to a person who reads another one.</summary>
    public Localizer In(string language) => new(_table, language);
}
