using System.Globalization;
using MotCua.Engine.Kernel.State;
using MotCua.Testing;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Patterns;

/// <summary>The 43 workflow control-flow patterns (van der Aalst, ter Hofstede, Russell, Mulyar); what each looks like stands in engine/docs/patterns.md.</summary>
public sealed class PatternTests
{
    public static TheoryData<int, string> Names
    {
        get
        {
            var names = new TheoryData<int, string>();
            foreach (var pattern in PatternFixtures.All)
            {
                names.Add(pattern.Number, pattern.Name);
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pattern_Played_GoesAsTheCatalogueSays(int number, string name)
    {
        var pattern = PatternFixtures.All.Single(p => p.Number == number);
        var dossier = Given.Submitted(pattern.Draw, pattern.Data);

        foreach (var (word, at) in pattern.Play.Split(' ').Select((w, i) => (w, i)))
        {
            Play(dossier, word, $"word {at + 1} of {name}");
        }

        dossier.State.OpenIncidents.Should().BeEmpty();
    }

    [Fact]
    public void Table_OfThePatterns_ListsAllAndNamesThoseThatRun()
    {
        var rows = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "engine", "docs", "patterns.md"))
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .Where(c => int.TryParse(c[1], out _))
            .Select(c => (Number: int.Parse(c[1], CultureInfo.InvariantCulture), Name: c[2], Runs: c[3] == "yes"))
            .ToList();

        rows.Select(r => r.Number).Should().Equal(Enumerable.Range(1, 43));
        rows.Where(r => r.Runs).Select(r => (r.Number, r.Name)).Should().Equal(PatternFixtures.All.Select(p => (p.Number, p.Name)));
    }

    private static void Play(DossierHarness dossier, string word, string because)
    {
        switch (word[0])
        {
            case '?':
                dossier.Waiting.Should().BeEquivalentTo(word[1..].Split(',', StringSplitOptions.RemoveEmptyEntries), because);
                return;
            case '.':
                dossier.State.Life.Should().Be(DossierLife.Ended, because);
                return;
            case '@':
                dossier.AdvanceTo("2026-11-16 " + word[1..]);
                return;
            default:
                Act(dossier, word, because);
                return;
        }
    }

    private static void Act(DossierHarness dossier, string word, string because)
    {
        _ = word[..Math.Min(2, word.Length)] switch
        {
            "m:" => dossier.Message(word[2..]),
            "s:" or "s!" => dossier.Signal(word[2..]),
            _ => word.Split('=') is [var step, var outcome] ? dossier.Complete(step, outcome: outcome) : dossier.Complete(word),
        };
        (dossier.Failure is null).Should().Be(!word.StartsWith("s!", StringComparison.Ordinal), because);
    }
}
