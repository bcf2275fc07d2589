namespace MotCua.Forms;

/// <summary>Limits that keep an author's schema and a citizen's post safe to work with.</summary>
public static class FormLimits
{
    /// <summary>Largest schema, in UTF-16 characters of its JSON.</summary>
    public const int SchemaCharacters = 512 * 1024;

    /// <summary>Deepest nesting of groups and lists.</summary>
    public const int Depth = 8;

    /// <summary>Most fields of one form, <c>$ref</c> expanded.</summary>
    public const int Fields = 500;

    /// <summary>Most choices of one field.</summary>
    public const int Choices = 2000;

    /// <summary>Longest regular expression.</summary>
    public const int PatternCharacters = 500;

    /// <summary>Longest FEEL expression.</summary>
    public const int ExpressionCharacters = 4000;

    /// <summary>Most items of one list, whatever the schema says.</summary>
    public const int Items = 200;

    /// <summary>Longest single text of an answer, in UTF-16 characters.</summary>
    public const int TextCharacters = 20_000;

    /// <summary>Largest file when the schema gives no <c>x-maxBytes</c>: 5 MB.</summary>
    public const long DefaultFileBytes = 5 * 1024 * 1024;

    /// <summary>How long one regular expression may run on one value.</summary>
    public static readonly TimeSpan PatternTime = TimeSpan.FromMilliseconds(200);
}
