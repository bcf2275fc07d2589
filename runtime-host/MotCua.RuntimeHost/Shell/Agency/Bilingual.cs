namespace MotCua.RuntimeHost.Shell.Agency;

/// <summary>A text of the settings in Vietnamese and, if given, in English.</summary>
public sealed class Bilingual
{
    /// <summary>Vietnamese.</summary>
    public string Vi { get; set; } = "";

    /// <summary>English; null shows the Vietnamese.</summary>
    public string? En { get; set; }

    /// <summary>The text in "vi" or "en".</summary>
    public string In(string language) => language == "en" && !string.IsNullOrEmpty(En) ? En : Vi;
}
