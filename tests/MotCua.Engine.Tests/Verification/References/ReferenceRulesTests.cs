using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Engine.Verification;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.References;

/// <summary>References that the compiler does not check, each on what breaks it and on what keeps it.</summary>
public sealed class ReferenceRulesTests
{
    private static ProcedureBuilder Begin(Action<StepBuilder>? step = null) => Procedure.Named("Tham chiếu").Start()
        .UserTask("handle", t =>
        {
            t.Status("Processing").TimeLimit(1, TimeUnit.WorkingHour).Allow("supplement");
            step?.Invoke(t);
        })
        .End("end", "Stopped");

    private static IEnumerable<Finding> Check(ProcedureBuilder procedure, string code) => Verifier.Check(procedure.Compile(), TestPeople.All).Where(f => f.Code == code);

    private static ProcedureBuilder Fee(ProcedureBuilder procedure, decimal? amount = null, string? decision = null)
        => procedure.Facts(f => f with { Fees = [new ProcedureFee("phi", new LocalText("Phí"), FeeKind.Fee, Amount: amount, Decision: decision)] });

    private static string Literal(string feel, string type) => $"""
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:d">
          <decision id="tinh" name="tinh"><variable name="tinh" typeRef="{type}" /><literalExpression><text>{feel}</text></literalExpression></decision>
        </definitions>
        """;

    [Theory]
    [InlineData("tinh", 0)]
    [InlineData("khong-co", 1)]
    public void Fee_WhoseDecisionIsMissing_IsAWarning(string decision, int findings)
        => Check(Fee(Begin(), decision: decision).File("decisions/tinh.dmn", Literal("1000", "number")), "MC-REF-001").Should().HaveCount(findings);

    [Theory]
    [InlineData("1000", "number", 0)]
    [InlineData("\"nhiều\"", "string", 1)]
    public void Payment_ByADecisionWithoutAmount_IsRefused(string feel, string type, int findings)
        => Check(Fee(Begin(t => t.Payment("phi")), decision: "tinh").File("decisions/tinh.dmn", Literal(feel, type)), "MC-REF-002").Select(f => (f.Severity, f.ElementId))
            .Should().Equal(Enumerable.Repeat((Severity.Error, (string?)"handle"), findings));

    [Theory]
    [InlineData("don", 0)]
    [InlineData("donn", 1)]
    public void Paper_OnAFormThatIsMissing_IsRefused(string form, int findings)
        => Check(Begin().Facts(f => f with { Components = [new DossierComponent("to-khai", new LocalText("Tờ khai"), Form: form)] }), "MC-REF-003").Should().HaveCount(findings);

    [Theory]
    [InlineData("agree", 0)]
    [InlineData("agreed", 1)]
    public void Silence_CountsAsWhatTheStepDoesNotOffer_IsAWarning(string deemed, int findings)
        => Check(Begin(t => t.Outcome("agree")).BoundaryTimer("silence", "handle", "PT1H", working: true, deemed: deemed).End("late", "Stopped"), "MC-REF-004").Should().HaveCount(findings);

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Operation_SwitchedOffInTheFacts_IsAWarning(bool on, int findings)
        => Check(Begin(t => t.Allow("supplement delegate")).Operations(o => o with { Delegate = on }), "MC-REF-005").Should().HaveCount(findings);

    [Theory]
    [InlineData(IntakeChannel.Portal, 0)]
    [InlineData(IntakeChannel.Counter, 1)]
    public void Start_ForAChannelNotOffered_IsAWarning(IntakeChannel offered, int findings)
        => Check(Begin().Start("online", "portal").ConnectTo("handle").Facts(f => f with { Channels = [offered] }), "MC-REF-006").Should().HaveCount(findings);

    [Fact]
    public void Fee_NoStepCollectsIt_IsARemark() => Check(Fee(Begin(), amount: 5000), "MC-REF-007").Should().ContainSingle(f => f.Severity == Severity.Info);

    [Fact]
    public void Fee_AStepCollectsIt_IsRight() => Check(Fee(Begin(t => t.Payment("phi")), amount: 5000), "MC-REF-007").Should().BeEmpty();

    [Theory]
    [InlineData("applicant.name", 0)]
    [InlineData("application.ten", 0)]
    [InlineData("applicant.nam", 1)]
    [InlineData("data.hoTen", 1)]
    public void Field_FirstValueFromNothing_IsAWarningOfTheForm(string path, int findings)
        => Check(Begin().Form("don", """{"type":"object","properties":{"ten":{"type":"string","x-prefill":"PATH"}}}""".Replace("PATH", path, StringComparison.Ordinal)), "MC-REF-009").Select(f => (f.File, f.ElementId))
            .Should().Equal(Enumerable.Repeat(((string?)"forms/don.schema.json", (string?)"ten"), findings));

    [Theory]
    [InlineData("staff:an-hoa", 0)]
    [InlineData("staff:an-hoaa", 1)]
    public void Field_StaffOfAUnitThatIsNotThere_IsAWarning(string list, int findings)
    {
        var procedure = Begin().Form("don", """{"type":"object","properties":{"nguoi":{"type":"string","x-catalog":"LIST"}}}""".Replace("LIST", list, StringComparison.Ordinal)).Compile();

        Verifier.Check(procedure, new OneUnit()).Where(f => f.Code == "MC-REF-008").Should().HaveCount(findings);
    }

    private sealed class OneUnit : IOrganisation
    {
        public IReadOnlyList<PersonRef> Holding(string candidateKey) => [];

        public PersonRef? Person(string id) => null;

        public string? UnitName(string unitId) => unitId == "an-hoa" ? "An Hòa" : null;
    }
}
