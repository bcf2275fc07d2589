using System.Text.RegularExpressions;

namespace MotCua.Architecture.Tests;

/// <summary>Habits that a reviewer would otherwise repeat for ever.</summary>
public sealed partial class ConventionTests
{
    private const int MostLines = 500;

    [Fact]
    public void File_StaysSmall()
    {
        ProductSource.Files.Where(file => file.Lines > MostLines).Select(file => $"{file.RelativePath}: {file.Lines}")
            .Should().BeEmpty($"a file over {MostLines} lines holds something that wants a name of its own");
    }

    [Fact]
    public void Engine_TouchesNoClockNoFileNoNetworkNoChance()
    {
        var offences =
            from file in ProductSource.Under("engine/MotCua.Engine")
            from Match match in Impure().Matches(file.Text)
            select $"{file.RelativePath}: {match.Value}";

        offences.Should().BeEmpty();
    }

    [Fact]
    public void Code_LeavesNothingHalfMade()
    {
        var offences =
            from file in ProductSource.Files
            from Match match in HalfMade().Matches(file.Text)
            select $"{file.RelativePath}: {match.Value}";

        offences.Should().BeEmpty();
    }

    [Fact]
    public void Razor_CarriesNoInlineStyleOrScript()
    {
        var offences =
            from file in ProductSource.Files
            where file.RelativePath.EndsWith(".razor", StringComparison.Ordinal)
            from Match match in Inline().Matches(file.Text)
            select $"{file.RelativePath}: {match.Value}";

        offences.Should().BeEmpty("the content security policy forbids them");
    }

    [GeneratedRegex(@"\b(TimeProvider|Guid\.NewGuid|Random\.Shared|new Random\(|RandomNumberGenerator|File\.(Read|Write|Open|Exists)|Directory\.|HttpClient|Console\.|Environment\.(TickCount|GetEnvironmentVariable|MachineName))")]
    private static partial Regex Impure();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex HalfMade();

    [GeneratedRegex(@"\sstyle=""|\son[a-z]+=""(?!@)|<script>(?!\s*$)")]
    private static partial Regex Inline();
}
