namespace MotCua.RuntimeHost.Dossiers.Attachments;

/// <summary>A file format that may be handed in (E-2.2, O-7): its endings and how its content begins.</summary>
/// <param name="MediaType">What it is served as.</param>
/// <param name="Extensions">Lower case, with the dot.</param>
/// <param name="Matches">Whether the first bytes (up to <see cref="FileFormats.HeadLength"/>) fit.</param>
/// <param name="Inline">Whether a browser may show it in the page; everything else is only downloaded.</param>
public sealed record FileFormat(string MediaType, IReadOnlyList<string> Extensions, FileFormat.HeadTest Matches, bool Inline = false)
{
    public delegate bool HeadTest(ReadOnlySpan<byte> head);
}
