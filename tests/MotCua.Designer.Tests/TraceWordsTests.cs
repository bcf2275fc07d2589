using MotCua.Designer.Checking;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;
using MotCua.Testing.Procedures;

namespace MotCua.Designer.Tests;

/// <summary>A trace is read by people who never saw an id.</summary>
public sealed class TraceWordsTests
{
    private static readonly ProcessDefinition Process = Compiled();

    private static LocalText SentenceOf(TraceStep step)
        => DesignerFinding.Of(Finding.Error("MC-SND-001", "g1") with { Trace = new Trace([step]) }, Process).Trace!.Steps[0].Sentence;

    [Fact]
    public void Complete_WithAnOutcome_NamesStepAndLabel()
    {
        var sentence = SentenceOf(new TraceStep(TraceStepKind.Complete, "tiepNhan") { Choice = "khongDu" });

        sentence.Vi.Should().Be("Cán bộ hoàn thành “Tiếp nhận” với kết luận “Không đủ”.");
        sentence.En.Should().Be("The officer completes “Tiếp nhận” with the outcome “Not enough”.");
    }

    [Fact]
    public void Assumption_AtAFlowWithoutName_IsSaidByItsEnds()
    {
        var flow = Process.Flows.Values.Single(f => f.SourceId == "g1").Id;

        var sentence = SentenceOf(new TraceStep(TraceStepKind.Start, "tiepNhan") { Assumed = [new TraceAssumption(flow, "data.x > 3", "false")] });

        sentence.Vi.Should().Be("Hồ sơ bắt đầu ở “Tiếp nhận”, giả sử “data.x > 3” sai ở đường từ cổng song song sau “Tiếp nhận” đến “Kiểm tra”.");
        sentence.En.Should().Be("The dossier begins at “Tiếp nhận”, supposing that “data.x > 3” does not hold at the flow from the parallel gateway after “Tiếp nhận” to “Kiểm tra”.");
    }

    [Theory]
    [InlineData(TraceStepKind.JobDone, null, "“Kiểm tra” chạy xong.")]
    [InlineData(TraceStepKind.JobError, "E1", "“Kiểm tra” báo lỗi “E1”.")]
    [InlineData(TraceStepKind.Timer, null, "Hẹn giờ “Kiểm tra” đến lúc.")]
    [InlineData(TraceStepKind.Message, null, "Thông điệp đến “Kiểm tra”.")]
    [InlineData(TraceStepKind.Signal, null, "Tín hiệu đến “Kiểm tra”.")]
    [InlineData(TraceStepKind.Condition, null, "Điều kiện của “Kiểm tra” trở thành đúng.")]
    [InlineData(TraceStepKind.LinkedDone, null, "Cơ quan khác trả kết quả về “Kiểm tra”.")]
    [InlineData(TraceStepKind.Operation, "stop", "Có dừng xử lý tại “Kiểm tra”.")]
    public void Step_OfEachKind_IsASentence(TraceStepKind kind, string? choice, string expected)
    {
        var sentence = SentenceOf(new TraceStep(kind, "a") { Choice = choice });

        sentence.Vi.Should().Be(expected);
        sentence.En.Should().NotBeNullOrEmpty().And.NotBe(sentence.Vi);
    }

    [Fact]
    public void Kinds_AllOfThem_HaveWords()
        => Enum.GetValues<TraceStepKind>().Select(kind => SentenceOf(new TraceStep(kind, "a") { Choice = "x" }).Vi).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Finding_WithTracePathAndMends_CarriesThem()
    {
        var mend = new QuickMend(QuickMendKind.ReplaceGateway, "g1", "exclusiveGateway");

        var found = DesignerFinding.Of(Finding.Error("MC-SND-001", "g1") with { Trace = new Trace([new TraceStep(TraceStepKind.Start, "batDau") { Flows = ["f"], Tokens = ["a", "a"] }]), Path = ["a"], Mends = [mend] }, Process);

        found.Trace!.Steps.Single().Tokens.Should().Equal("a", "a");
        found.Trace.Steps.Single().Flows.Should().Equal("f");
        found.Path.Should().Equal("a");
        found.Mends.Should().Equal(mend);
    }

    [Fact]
    public void Finding_WithoutTrace_HasNone() => DesignerFinding.Of(Finding.Error("MC-VER-001", "a"), Process).Trace.Should().BeNull();

    private static ProcessDefinition Compiled()
    {
        var builder = Procedure.Named("Vết").Start("batDau")
            .UserTask("tiepNhan", t => t.Name("Tiếp nhận").Role("Handler").Outcomes("du", "khongDu"))
            .Parallel("g1").UserTask("a", t => t.Name("Kiểm tra").Role("Handler")).End("xong", "Settled");
        var labelled = builder.Bpmn().Replace("label=\"khongDu\"", "label=\"Không đủ\" labelEn=\"Not enough\"", StringComparison.Ordinal);
        return BundleCompiler.Compile(builder.Build().WithText("process.bpmn", labelled)).Procedure!.Process;
    }
}
