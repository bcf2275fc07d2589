using System.Text.RegularExpressions;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Tests.Kernel;

public sealed partial class TextTablesTests
{
    [Fact]
    public void FailureTexts_EveryCode_HasTextsWithTheSamePlaceholders()
    {
        FailureTexts.Failures.Keys.Should().BeEquivalentTo(Enum.GetValues<FailureCode>());
        FailureTexts.Incidents.Keys.Should().BeEquivalentTo(Enum.GetValues<IncidentCode>());
        foreach (var text in FailureTexts.Failures.Values.Concat(FailureTexts.Incidents.Values))
        {
            SamePlaceholders(text);
        }
    }

    [Fact]
    public void FindingTexts_EveryFinding_HasTextsInBothLanguages()
    {
        FindingTexts.All.Should().NotBeEmpty();
        foreach (var (code, text) in FindingTexts.All)
        {
            code.Should().MatchRegex("^MC-[A-Z]+-[0-9]{3}$");
            text.Mend.Vi.Should().NotBeNullOrWhiteSpace(code);
            text.Mend.En.Should().NotBeNullOrWhiteSpace(code);
            SamePlaceholders(text.Text);
            SamePlaceholders(text.Mend);
        }
    }

    [Fact]
    public void Format_FillsPlaceholdersAndLeavesUnknownOnes()
    {
        var finding = Finding.Error("MC-RUN-020", "task1", ("name", "Thụ lý"), ("kind", "form"), ("reference", "x"));

        FindingTexts.Format(finding, "vi").Should().Be("“Thụ lý” tham chiếu tới “x” (form), mục này không có. Chọn mục có sẵn hoặc tạo mới.");
        FindingTexts.Format(finding, "en").Should().StartWith("“Thụ lý” refers to “x” (form)");
        FindingTexts.Format(new Finding("MC-NONE-001", Severity.Info), "vi").Should().Be("MC-NONE-001");
        FailureTexts.Format(KernelFailure.Of(FailureCode.LimitReached, ("max", "2")), "en").Should().Contain("2 times");
    }

    private static void SamePlaceholders(LocalText text)
        => Placeholders(text.En!).Should().BeEquivalentTo(Placeholders(text.Vi), text.Vi);

    // "messageEn" is the English wording of "message".
    private static IEnumerable<string> Placeholders(string text)
        => Placeholder().Matches(text).Select(m => m.Value.Replace("messageEn", "message", StringComparison.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
