using System.Text.RegularExpressions;
using MotCua.RuntimeHost.Texts;
using MotCua.Testing;

namespace MotCua.RuntimeHost.Tests.Shell;

public sealed partial class TextTableTests
{
    private static readonly TextTable Table = TextTable.Load();

    [Fact]
    public void Languages_HaveTheSameKeys() =>
        Table.In("en").Keys.Should().BeEquivalentTo(Table.In("vi").Keys);

    [Fact]
    public void Languages_HaveTheSamePlaceholders()
    {
        foreach (var (key, text) in Table.In("vi"))
        {
            Placeholders(Table.In("en")[key]).Should().Equal(Placeholders(text), key);
        }
    }

    [Fact]
    public void Texts_AreNeverEmpty() =>
        Table.In("vi").Concat(Table.In("en")).Should().NotContain(pair => string.IsNullOrWhiteSpace(pair.Value));

    [Fact]
    public void Pages_NameOnlyKeysThatExist()
    {
        var missing = SourceFiles()
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => (File: Path.GetFileName(file), Key: match.Groups[1].Value)))
            .Where(use => !Table.In("vi").ContainsKey(use.Key));

        missing.Should().BeEmpty();
    }

    private static IEnumerable<string> SourceFiles()
    {
        var host = RepositoryRoot.Combine("runtime-host", "MotCua.RuntimeHost");
        return Directory.EnumerateFiles(host, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains("node_modules", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();

    // A literal key: T["area.key"] or texts["area.key", …].
    [GeneratedRegex("""\b(?:T|texts)\["([a-z][A-Za-z0-9.]*)"\s*[,\]]""")]
    private static partial Regex Key();
}
