namespace MotCua.Engine.Model;

/// <summary>A text in Vietnamese and, where given, English; in JSON <c>{ "vi": "...", "en": "..." }</c>.</summary>
/// <param name="Vi">The Vietnamese text, always present.</param>
/// <param name="En">The English text, or null when only Vietnamese exists.</param>
public sealed record LocalText(string Vi, string? En = null)
{
    /// <summary>The text in the language asked for ("vi" or "en"); falls back to Vietnamese.</summary>
    public string In(string language) => language == "en" && !string.IsNullOrWhiteSpace(En) ? En : Vi;

    /// <inheritdoc />
    public override string ToString() => Vi;
}
