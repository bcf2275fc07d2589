namespace MotCua.Engine.Model;

/// <summary>A text in Vietnamese and, where there is one, in English. JSON: <c>{"vi":"…","en":"…"}</c>.</summary>
/// <param name="Vi">The Vietnamese text; always there.</param>
/// <param name="En">The English text; null means that the Vietnamese one is shown.</param>
public sealed record LocalText(string Vi, string? En = null)
{
    /// <summary>The text in a language, Vietnamese where that language is missing.</summary>
    /// <param name="language">"vi" or "en"; anything else gives Vietnamese.</param>
    public string In(string language) => language == "en" && !string.IsNullOrEmpty(En) ? En : Vi;

    /// <inheritdoc/>
    public override string ToString() => Vi;
}
