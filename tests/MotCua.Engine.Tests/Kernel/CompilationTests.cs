using System.Text;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Kernel.Expressions;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel;

public sealed class CompilationTests
{
    private static ProcedureBuilder Simple() => Procedure.Named("Đơn giản").Start().UserTask("work").End();

    private static CompileResult Compile(ProcedureBuilder procedure) => BundleCompiler.Compile(procedure.Build());

    private static void ShouldFind(CompileResult result, string code, string? element = null)
    {
        result.Procedure.Should().BeNull();
        result.Findings.Should().Contain(f => f.Code == code && (element == null || f.ElementId == element), string.Join("; ", result.Findings.Select(f => FindingTexts.Format(f, "en"))));
    }

    [Fact]
    public void Compile_OfAGoodBundle_FindsNothing()
    {
        var result = Compile(Simple());

        result.Findings.Should().BeEmpty();
        result.Procedure!.VersionHash.Should().Be(Simple().Build().VersionHash);
        result.Procedure.Forms.Keys.Should().Equal("don");
    }

    [Fact]
    public void Compile_MissingFiles_NamesEach()
        => BundleCompiler.Compile(ProcedureBundle.Empty).Findings.Where(f => f.Code == "MC-BUNDLE-001").Select(f => f.File)
            .Should().BeEquivalentTo("procedure.json", "statuses.json", "process.bpmn");

    [Fact]
    public void Compile_UnknownMemberInProcedureJson_IsRefusedWithItsPlace()
    {
        var bundle = Simple().Build();
        var facts = Encoding.UTF8.GetString(bundle.Find("procedure.json")!.Value.Span);

        var result = BundleCompiler.Compile(bundle.WithText("procedure.json", "\n" + facts.Replace("\"sector\"", "\"sectors\":1,\"sector\"", StringComparison.Ordinal)));

        result.Findings.Should().Contain(f => f.Code == "MC-BUNDLE-002" && f.File == "procedure.json" && f.Line == 2);
    }

    [Theory]
    [InlineData("transaction")]
    [InlineData("adHocSubProcess")]
    [InlineData("complexGateway")]
    public void ExecutableGate_KindThatDoesNotRun_IsNamed(string kind)
        => ShouldFind(Compile(Procedure.Named("x").Start().Element("odd", kind).End()), "MC-RUN-001", "odd");

    [Fact]
    public void ExecutableGate_WrongExpression_IsNamedWithItsPosition()
    {
        var result = Compile(Procedure.Named("x").Start().Exclusive("which").When("data.soTo >").End("a").MoveTo("which").Otherwise().End("b"));

        ShouldFind(result, "MC-RUN-010", "which-a");
        result.Findings.Single(f => f.Code == "MC-RUN-010").Line.Should().BePositive();
    }

    [Fact]
    public void ExecutableGate_DanglingReferences_AreNamed()
    {
        ShouldFind(Compile(Procedure.Named("x").Start().UserTask("t", s => s.Form("nothing")).End()), "MC-RUN-020", "t");
        ShouldFind(Compile(Procedure.Named("x").Start().UserTask("t", s => s.Status("Nowhere")).End()), "MC-RUN-020", "t");
        ShouldFind(Compile(Procedure.Named("x").Start().UserTask("t", s => s.SameAs("nobody")).End()), "MC-RUN-020", "t");
        ShouldFind(Compile(Procedure.Named("x").Start().UserTask("t", s => s.Payment(fee: "none")).End()), "MC-RUN-020", "t");
        ShouldFind(Compile(Procedure.Named("x").Start().BusinessRuleTask("t", "none").End()), "MC-RUN-020", "t");
        ShouldFind(Compile(Procedure.Named("x").Start().UserTask("t", s => s.Payment()).End()), "MC-RUN-023", "t");
    }

    [Fact]
    public void ExecutableGate_StartsAndChannels_MustFit()
    {
        ShouldFind(Compile(Procedure.Named("x").Start("a").UserTask("t").End().Start("b").ConnectTo("t")), "MC-RUN-004");
        ShouldFind(Compile(Procedure.Named("x").Facts(f => f with { Channels = [IntakeChannel.Post] }).Start("a", "portal").UserTask("t").End()), "MC-RUN-005");
        ShouldFind(Compile(Procedure.Named("x").Start().SubProcess("sub").EndSubProcess().End()), "MC-RUN-007", "sub");
    }

    [Fact]
    public void Settings_UnknownExtensionOrWrongValue_IsNamed()
    {
        ShouldFind(Compile(Procedure.Named("x").Start().UserTask("t", s => s.Extension("colour", ("ref", "red"))).End()), "MC-BPMN-120", "t");
        ShouldFind(Compile(Procedure.Named("x").Start().UserTask("t", s => s.Extension("timeLimit", ("amount", "0"), ("unit", "workingDay"))).End()), "MC-BPMN-121", "t");
        ShouldFind(Compile(Procedure.Named("x").Start().UserTask("t", s => s.Extension("timeLimit", ("amount", "5"), ("unit", "fortnight"))).End()), "MC-BPMN-121", "t");
        ShouldFind(Compile(Procedure.Named("x").Start().UserTask("t", s => s.Allow("supplement fly")).End()), "MC-BPMN-121", "t");
    }

    [Fact]
    public void FactsGate_LimitsAndStatuses_AreChecked()
    {
        ShouldFind(Compile(Simple().TimeLimit(0, TimeUnit.WorkingDay)), "MC-FACTS-001");
        ShouldFind(Compile(Simple().TimeLimit(1, TimeUnit.WorkingDay, startRule: "whenever")), "MC-FACTS-001");
        ShouldFind(Compile(Simple().Facts(f => f with { Form = "none" })), "MC-FACTS-002");
        ShouldFind(Compile(Simple().Statuses(d => d with { Statuses = [.. d.Statuses, d.Statuses[0]] })), "MC-FACTS-003");
        ShouldFind(Compile(Simple().Statuses(d => d with { Transitions = [.. d.Transitions, new("Accepted", "Nowhere")] })), "MC-FACTS-004");
    }

    [Fact]
    public void SchemaTypes_MapSchemaToFeel()
    {
        var type = SchemaTypes.Of(ProcedureBuilder.Json("""
            {"type":"object","properties":{
              "a":{"type":"string"},"b":{"type":"integer"},"c":{"type":["number","null"]},"d":{"type":"boolean"},
              "e":{"type":"string","format":"date"},"f":{"type":"string","format":"date-time"},"g":{"type":"string","format":"time"},
              "h":{"type":"array","items":{"type":"string","format":"date"}},"i":{"type":"object","properties":{"j":{"type":"number"}}},"k":{}}}
            """));

        type.FieldType("a").Should().Be(FeelType.String);
        type.FieldType("b").Should().Be(FeelType.Number);
        type.FieldType("c").Should().Be(FeelType.Number);
        type.FieldType("d").Should().Be(FeelType.Boolean);
        type.FieldType("e").Should().Be(FeelType.Date);
        type.FieldType("f").Should().Be(FeelType.DateTime);
        type.FieldType("g").Should().Be(FeelType.Time);
        type.FieldType("h").Should().Be(FeelType.ListOf(FeelType.Date));
        type.FieldType("i").FieldType("j").Should().Be(FeelType.Number);
        type.FieldType("k").Should().Be(FeelType.Any);
        type.FieldType("absent").Should().Be(FeelType.Any);
    }
}
