namespace MotCua.Engine.Model;

/// <summary>The two sentences of a finding.</summary>
/// <param name="Text">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record FindingText(LocalText Text, LocalText Mend)
{
    /// <summary>Values for its placeholders in an example, where those of <see cref="FindingExamples"/> do not fit.</summary>
    public IReadOnlyDictionary<string, string> Example { get; init; } = new Dictionary<string, string>();

    /// <summary>What is wrong, with the placeholders filled.</summary>
    public LocalText FillText(IReadOnlyDictionary<string, string> args, string? elementId) => Fill(Text, args, elementId);

    /// <summary>What to do about it, with the placeholders filled.</summary>
    public LocalText FillMend(IReadOnlyDictionary<string, string> args, string? elementId) => Fill(Mend, args, elementId);

    private static LocalText Fill(LocalText text, IReadOnlyDictionary<string, string> args, string? elementId)
        => new(TextTemplate.Fill(text.Vi, args, elementId, "vi"), TextTemplate.Fill(text.In("en"), args, elementId, "en"));
}
