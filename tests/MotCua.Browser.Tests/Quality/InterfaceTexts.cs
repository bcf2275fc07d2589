using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MotCua.Forms.Rendering;
using MotCua.Testing;

namespace MotCua.Browser.Tests.Quality;

/// <summary>The program's own words in each language, for finding them on pages of the other one.</summary>
internal static partial class InterfaceTexts
{
    /// <summary>Names of steps have no English (BPMN gives one name), so they stand on English pages too.</summary>
    private static readonly string StepNames = string.Join('\n', Directory.EnumerateFiles(RepositoryRoot.Combine("samples", "procedures"), "*.bpmn", SearchOption.AllDirectories).Select(File.ReadAllText));

    /// <summary>Texts that can only be Vietnamese: with marks, longer than one short word, without placeholders.</summary>
    public static IReadOnlyList<string> Vietnamese { get; } =
    [
        .. Values("vi").Concat(RenderingTexts.Table.Values.Select(text => text.Vi))
            .Where(text => text.Length > 4 && Marked().IsMatch(text) && !Placeholder().IsMatch(text) && text is not "Tiếng Việt")
            .Except(Values("en")).Distinct()
            .Where(text => !StepNames.Contains(text, StringComparison.Ordinal)),
    ];

    /// <summary>Texts that can only be English: of several words, without placeholders.</summary>
    public static IReadOnlyList<string> English { get; } =
    [
        .. Values("en").Concat(RenderingTexts.Table.Values.Select(text => text.En ?? ""))
            .Where(text => text.Length > 12 && text.Contains(' ', StringComparison.Ordinal) && !Placeholder().IsMatch(text))
            .Except(Values("vi")).Distinct(),
    ];

    private static IEnumerable<string> Values(string language) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("runtime-host", "MotCua.RuntimeHost", "Texts"), $"*.{language}.json")
            .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!.AsObject())
            .Select(pair => pair.Value!.GetValue<string>());

    [GeneratedRegex("[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Placeholder();
}
