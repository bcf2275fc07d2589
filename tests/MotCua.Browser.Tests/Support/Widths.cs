namespace MotCua.Browser.Tests.Support;

/// <summary>Widths of the window, in CSS pixels, that every page has to suit.</summary>
public static class Widths
{
    public const int Phone = 360;

    public const int Desktop = 1280;
}
