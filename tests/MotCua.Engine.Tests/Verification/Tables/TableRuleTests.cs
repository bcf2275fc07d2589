using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;
using MotCua.Engine.Verification;
using MotCua.Testing;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Tables;

/// <summary>What the author is told of decision tables, where, and how gravely.</summary>
public sealed class TableRuleTests
{
    private const string Form = """
        {"type":"object","properties":{"soTo":{"type":"integer","title":"Số tờ","minimum":1,"maximum":100},"loai":{"type":"string","title":"Loại","enum":["thường","nhanh"]},
        "ma":{"type":"string","pattern":"^[A-Z]+$"}},"required":["soTo","loai","ma"]}
        """;

    private static IReadOnlyList<Finding> Check(string table, Func<ProcedureBuilder, ProcedureBuilder>? change = null)
    {
        var procedure = Procedure.Named("Phí").Form("don", Form).Start().BusinessRuleTask("tinh", "t").File("decisions/t.dmn", new TableCase(table + " | ok").Xml);
        return [.. Verifier.Check((change?.Invoke(procedure) ?? procedure).End().Compile(), null).Where(f => f.Code.StartsWith("MC-TAB", StringComparison.Ordinal))];
    }

    [Fact]
    public void Table_WithAGap_IsToldWithAnExampleAtItsLine()
    {
        var finding = Check("U | soTo:number | < 11 -> 1 ; > 11 -> 2").Should().ContainSingle().Which;

        finding.Should().Match<Finding>(f => f.Code == "MC-TAB-001" && f.Severity == Severity.Warning && f.ElementId == "t" && f.File == "decisions/t.dmn" && f.Line != null);
        FindingTexts.Format(finding, "vi").Should().Contain("“Bảng”").And.Contain("soTo = 11");
    }

    [Fact]
    public void Table_ThatAPaymentRestsOn_SaysThatTheDossierStops()
        => Check("U | soTo:number | < 11 -> 1 ; > 11 -> 2", p => p.UserTask("thu", t => t.Payment(decision: "t")))
            .Should().ContainSingle(f => f.Code == "MC-TAB-002");

    [Fact]
    public void Table_CompleteForTheForm_HasNoFinding()
        => Check("U | soTo:number & loai:string | [1..2] / - -> 1 ; [3..50] / \"thường\" -> 2 ; [3..50] / \"nhanh\" -> 3 ; > 50 / - -> 4").Should().BeEmpty();

    [Fact]
    public void UniqueTable_WithTwoRulesForFieldsOfTheForm_IsAnErrorAtTheLaterRule()
    {
        var finding = Check("U | soTo:number & loai:string | <= 11 / - -> 1 ; >= 11 / \"thường\" -> 2 ; > 11 / \"nhanh\" -> 3").Should().ContainSingle().Which;

        finding.Should().Match<Finding>(f => f.Code == "MC-TAB-003" && f.Severity == Severity.Error);
        FindingTexts.Format(finding, "vi").Should().Contain("dòng 1 và dòng 2").And.Contain("soTo = 11, loai = ‘thường’");
        FindingTexts.Format(finding, "en").Should().Contain("rules 1 and 2");
    }

    [Fact]
    public void UniqueTable_WithTwoRulesForAFieldByAPattern_IsAWarning()
        => Check("U | ma:string | \"a\", \"b\" ; \"b\" ; not(\"a\", \"b\")").Should().ContainSingle(f => f.Code == "MC-TAB-004" && f.Severity == Severity.Warning);

    [Fact]
    public void AnyTable_WithDifferentOutputs_IsAnError_WithEqualOnesNone()
    {
        Check("A | soTo:number | <= 11 -> 1 ; >= 11 -> 2").Should().ContainSingle(f => f.Code == "MC-TAB-005" && f.Severity == Severity.Error);
        Check("A | soTo:number | <= 11 -> 1 ; >= 11 -> 1").Should().BeEmpty();
        Check("A | soTo:number | <= 11 -> soTo ; >= 11 -> 2").Should().ContainSingle(f => f.Code == "MC-TAB-006" && f.Severity == Severity.Warning);
    }

    [Fact]
    public void FirstTable_WithARuleThatIsNeverReached_SaysWhichHideIt()
    {
        var finding = Check("F | soTo:number | <= 11 ; [12..15] ; [10..14]").Should().ContainSingle(f => f.Code == "MC-TAB-007").Which;

        FindingTexts.Format(finding, "vi").Should().Contain("dòng 3").And.Contain("1, 2");
    }

    [Fact]
    public void PriorityTable_WithoutAListOfPriorities_SaysSo()
        => Check("P | soTo:number | > 5 -> \"cao\" ; - -> \"vừa\"").Where(f => f.Code == "MC-TAB-008").Should().HaveCount(2);

    [Fact]
    public void Cell_OutsideWhatTheFormAllows_NeverMatches()
        => Check("F | soTo:number | > 100 -> 1 ; - -> 2").Should().ContainSingle(f => f.Code == "MC-TAB-009").Which.Severity.Should().Be(Severity.Warning);

    [Fact]
    public void Cell_OfAnotherKindThanTheField_IsAnError()
        => Check("F | soTo:any | \"11\" -> 1 ; - -> 2").Should().ContainSingle(f => f.Code == "MC-TAB-010" && f.Severity == Severity.Error);

    [Fact]
    public void Column_DeclaredAsAnotherTypeThanTheField_IsTold()
        => Check("F | soTo:string | \"11\" -> 1 ; - -> 2").Should().Contain(f => f.Code == "MC-TAB-011");

    [Fact]
    public void CollectTable_WithARuleTwice_SaysSo()
        => Check("C | soTo:number | < 5 -> 1 ; < 5 -> 1").Should().ContainSingle(f => f.Code == "MC-TAB-012");

    [Fact]
    public void Cell_ThatCallsAFunction_LeavesTheTableUndecided()
        => Check("U | ma:string | starts with(?, \"A\") ; not(\"B\")").Should().ContainSingle(f => f.Code == "MC-TAB-013" && f.Severity == Severity.Info);

    [Fact]
    public void Samples_DecisionTables_LeaveNothingOpen()
    {
        foreach (var folder in Directory.GetDirectories(RepositoryRoot.Combine("samples", "procedures")))
        {
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("README.md", StringComparison.Ordinal))
                .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f)));
            var procedure = BundleCompiler.Compile(ProcedureBundle.Of(files)).Procedure!;

            Verifier.Check(procedure, null).Where(f => f.Code.StartsWith("MC-TAB", StringComparison.Ordinal) || f.Code.StartsWith("MC-CND", StringComparison.Ordinal))
                .Select(f => FindingTexts.Format(f, "vi")).Should().BeEmpty("in {0}", folder);
        }
    }
}
