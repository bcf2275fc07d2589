using MotCua.Engine.Verification.Soundness;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Soundness;

/// <summary>Pools with message flows: a linked message comes only when it was sent.</summary>
public sealed class CollaborationSoundnessTests
{
    [Fact]
    public void Receiver_TheMessageIsAlwaysSent_IsSound()
    {
        var report = Check(
            Asking().UserTask("a").SendMessage("send", "hello").End("e1"),
            [new MessageLink("flow", "send", "get")],
            Answering().ReceiveTask("get", "hello").End("e2"));

        report.Verdict.Should().Be(SoundnessVerdict.Sound);
        report.LeftMessages.Should().BeEmpty();
    }

    [Fact]
    public void Receiver_TheOtherSideMayGoAnotherWay_IsStuck()
    {
        var report = Check(
            Asking().UserTask("a", s => s.Outcomes("x", "y")).Exclusive("which").When("steps.a.outcome = \"x\"").SendMessage("send", "hello").End("e1").MoveTo("which").Otherwise().End("e3"),
            [new MessageLink("flow", "send", "get")],
            Answering().ReceiveTask("get", "hello").End("e2"));

        report.Faults.Where(f => !f.Follows).Should().ContainSingle().Which.Should().Match<SoundnessFault>(f => f.Kind == SoundnessFaultKind.Stuck && f.ElementId == "get");
    }

    [Fact]
    public void Receiver_MayStopWaiting_LeavesTheMessageUnread()
    {
        var report = Check(
            Asking().UserTask("a").SendMessage("send", "hello").End("e1"),
            [new MessageLink("flow", "send", "get")],
            Answering().EventBased("wait").Catch("get", Trigger.Message("hello")).End("e2").MoveTo("wait").Timer("t", "P1D").End("e3"));

        report.Verdict.Should().Be(SoundnessVerdict.Sound);
        report.LeftMessages.Should().Equal("flow");
    }

    [Fact]
    public void Pools_EachWaitsForTheOtherFirst_AreStuck()
    {
        var report = Check(
            Asking().ReceiveTask("hear", "there").SendMessage("send", "here").End("e1"),
            [new MessageLink("out", "send", "get"), new MessageLink("back", "tell", "hear")],
            Answering().ReceiveTask("get", "here").SendMessage("tell", "there").End("e2"));

        report.Faults.Where(f => f.Kind == SoundnessFaultKind.Stuck).Select(f => f.ElementId).Should().BeEquivalentTo("hear", "get");
    }

    private static ProcedureBuilder Asking() => Procedure.Named("Hỏi").Start("s1");

    private static ProcedureBuilder Answering() => Procedure.Named("Đáp").Start("s2");

    private static SoundnessReport Check(ProcedureBuilder one, IReadOnlyList<MessageLink> links, ProcedureBuilder other)
    {
        var model = SoundnessModel.Collaboration([one.Compile(), other.Compile()], links);
        var report = SoundnessChecker.Check(model);
        SoundnessChecker.Check(model, new SoundnessLimits { Reduce = false }).Verdict.Should().Be(report.Verdict);
        return report;
    }
}
