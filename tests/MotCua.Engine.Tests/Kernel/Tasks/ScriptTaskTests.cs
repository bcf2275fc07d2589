using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Jobs;
using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Tasks;

public sealed class ScriptTaskTests
{
    private const string Script = "return { tong: data.soTo * 2 };";

    [Theory]
    [InlineData("text/javascript")]
    [InlineData("application/javascript")]
    [InlineData("application/ecmascript")]
    [InlineData("JavaScript")]
    public void ScriptTask_InEcmaScript_AsksForAJobAndItsResultIsTheStepsData(string format)
    {
        var dossier = new DossierHarness(Procedure.Named("Tính").Start().ScriptTask("tinh", Script, format)
            .Exclusive("nhieu").When("steps.tinh.data.tong > 5").End("yes").MoveTo("nhieu").Otherwise().End("no").Compile()).Submit(data: """{"soTo":3}""");
        var job = dossier.State.Jobs.Values.Should().ContainSingle().Subject;
        job.Connector.Should().Be("script");

        dossier.Do(new CompleteJob(Actor.System, job.Id, ProcedureBuilder.Json("""{"tong":6}""")));

        dossier.State.ElementsVisited.Should().EndWith("yes");
    }

    [Theory]
    [InlineData("application/groovy", "MC-RUN-025")]
    [InlineData(null, "MC-RUN-025")]
    public void ScriptTask_InAnotherLanguage_IsRefusedByName(string? format, string code)
    {
        var findings = BundleCompiler.Compile(Procedure.Named("Tính").Start().ScriptTask("tinh", Script, format).End().Build()).Findings;

        findings.Should().ContainSingle(f => f.Code == code).Which.ElementId.Should().Be("tinh");
    }

    [Fact]
    public void ScriptTask_WithoutScript_IsRefused()
    {
        var findings = BundleCompiler.Compile(Procedure.Named("Tính").Start().ScriptTask("tinh", "  ").End().Build()).Findings;

        findings.Should().ContainSingle(f => f.Code == "MC-RUN-024").Which.ElementId.Should().Be("tinh");
    }

    [Fact]
    public void Job_Request_HoldsWhatExpressionsSeeAndTheParametersEvaluated()
    {
        var dossier = new DossierHarness(Procedure.Named("Gọi").Start()
            .ServiceTask("goi", s => s.Connector("http", ("url", "https://api.example/ho-so"), ("body", "={ ma: dossier.code, so: data.soTo + 1 }")).Retry(2, "PT5S"))
            .End().Compile()).Submit(data: """{"soTo":3}""");

        var request = JobRequests.For(dossier.Procedure, dossier.State, dossier.State.Jobs.Keys.Single(), dossier.Now)!;

        request.Connector.Should().Be("http");
        request.Variables["data"]!["soTo"]!.GetValue<decimal>().Should().Be(3);
        request.Variables["applicant"]!["name"]!.GetValue<string>().Should().Be("Nguyễn Thị Ánh");
        request.Parameters.ToJsonString().Should().Be("""{"url":"https://api.example/ho-so","body":{"ma":"H99.12-261116-0001","so":4}}""");
        request.Retry.Pauses.Should().Equal(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5));
        request.Problem.Should().BeNull();
    }

    [Fact]
    public void Job_Request_OfAJobThatIsGone_IsNull()
    {
        var dossier = new DossierHarness(Procedure.Named("Tính").Start().ScriptTask("tinh", Script).End().Compile()).Submit();
        var job = dossier.State.Jobs.Keys.Single();
        dossier.Do(new CompleteJob(Actor.System, job, []));

        JobRequests.For(dossier.Procedure, dossier.State, job, dossier.Now).Should().BeNull();
    }

    [Theory]
    [InlineData(null, null, new[] { 10, 60, 600 })]
    [InlineData("5", null, new[] { 10, 60, 600, 600, 600 })]
    [InlineData(null, "PT1S PT2M", new[] { 1, 120 })]
    [InlineData("0", null, new int[0])]
    [InlineData("21", null, null)]
    [InlineData("-1", null, null)]
    [InlineData(null, "soon", null)]
    [InlineData(null, "P8D", null)]
    public void Retry_Setting_IsReadOrRefused(string? count, string? pauses, int[]? seconds)
        => RetrySetting.Parse(count, pauses)?.Pauses.Select(p => (int)p.TotalSeconds).Should().Equal(seconds!);

    [Fact]
    public void Job_FailedWithAnErrorCode_KeepsItForWhoeverCatchesIt()
    {
        var dossier = new DossierHarness(Procedure.Named("Tính").Start().ScriptTask("tinh", Script).End().Compile()).Submit();

        dossier.Do(new FailJob(Actor.System, dossier.State.Jobs.Keys.Single(), "hết hạn ngạch", "HET_HAN_NGACH", "script.error", 4));

        dossier.LastEvents.OfType<JobFailed>().Single().Should().BeEquivalentTo(new { ErrorCode = "HET_HAN_NGACH", Cause = "script.error", Attempts = 4 });
    }

    [Fact]
    public void JobFailed_StoredBeforeItKnewCauses_IsStillRead()
    {
        var stored = """{"jobId":"j1","elementId":"tinh","error":"x","at":"2026-01-01T00:00:00Z","by":{"kind":"system","id":"system","name":""},"command":3}"""u8.ToArray();

        EventCodec.Decode("jobFailed", 1, stored).Should().BeOfType<JobFailed>().Which.ErrorCode.Should().BeNull();
    }
}
