namespace MotCua.Engine.Time;

/// <summary>A name shown to people, in both languages.</summary>
/// <param name="Vi">Vietnamese.</param>
/// <param name="En">English.</param>
public sealed record CalendarText(string Vi, string En)
{
    /// <summary>The text in "vi" (default) or "en".</summary>
    public string In(string language) => language == "en" ? En : Vi;
}
