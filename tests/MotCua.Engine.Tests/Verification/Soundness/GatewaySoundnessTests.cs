using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Soundness;

/// <summary>Splits and joins that fit, and that do not.</summary>
public sealed class GatewaySoundnessTests
{
    [Fact]
    public void Steps_OneAfterTheOther_AreSound()
        => Sound.Check(p => p.UserTask("a").UserTask("b").End()).IsSound();

    [Fact]
    public void ParallelJoin_AfterAParallelSplit_IsSound()
        => Sound.Check(p => p.Parallel("split").UserTask("a").Parallel("join").End().MoveTo("split").UserTask("b").ConnectTo("join")).IsSound();

    [Fact]
    public void ParallelJoin_AfterAnExclusiveSplit_Starves()
    {
        var found = Sound.Check(p => p.UserTask("a", s => s.Outcomes("x", "y"))
            .Exclusive("split").When("steps.a.outcome = \"x\"").UserTask("b").Parallel("join").End()
            .MoveTo("split").Otherwise().UserTask("c").ConnectTo("join"));

        var fault = found.HasOnly(SoundnessFaultKind.StarvedJoin, "join");
        fault.Trace.Steps.Select(s => (s.Kind, s.ElementId, s.Choice)).Should().Equal(
            (TraceStepKind.Start, "start", null), (TraceStepKind.Complete, "a", "x"), (TraceStepKind.Complete, "b", null));
        fault.Trace.Steps[2].Tokens.Should().Equal("join");
    }

    [Fact]
    public void ExclusiveJoin_AfterAParallelSplit_LetsTwoStrandsThrough()
        => Sound.Check(p => p.Parallel("split").UserTask("a").Exclusive("join").UserTask("c").End().MoveTo("split").UserTask("b").ConnectTo("join"))
            .HasOnly(SoundnessFaultKind.SecondToken, "join");

    [Fact]
    public void ExclusiveJoin_OfStepsThatNobodyDoes_LetsTwoStrandsThrough()
        => Sound.Check(p => p.Parallel("split").Task("a").Exclusive("join").Task("c").End().MoveTo("split").Task("b").ConnectTo("join"))
            .HasOnly(SoundnessFaultKind.SecondToken, "join");

    [Fact]
    public void Step_BothStrandsLeadToIt_IsDoneTwice()
        => Sound.Check(p => p.Parallel("split").UserTask("a").UserTask("c").End().MoveTo("split").UserTask("b").ConnectTo("c"))
            .HasOnly(SoundnessFaultKind.SecondToken, "c");

    [Fact]
    public void End_BothStrandsLeadToIt_IsReachedTwice()
        => Sound.Check(p => p.Parallel("split").UserTask("a").End("end").MoveTo("split").UserTask("b").ConnectTo("end"))
            .HasOnly(SoundnessFaultKind.EndsTwice, "end");

    [Fact]
    public void Ends_OneForEachStrand_AreSound()
        => Sound.Check(p => p.Parallel("split").UserTask("a").End("e1").MoveTo("split").UserTask("b").End("e2")).IsSound();

    [Fact]
    public void ExclusiveGateway_OutcomeThatNoFlowTakes_HasNoFlow()
    {
        var fault = Sound.Check(p => p.UserTask("a", s => s.Outcomes("x", "y", "z"))
                .Exclusive("which").When("steps.a.outcome = \"x\"").End("e1").MoveTo("which").When("steps.a.outcome = \"y\"").End("e2"))
            .HasOnly(SoundnessFaultKind.NoFlowPossible, "which");

        fault.Trace.Steps[^1].Choice.Should().Be("z");
    }

    [Fact]
    public void ExclusiveGateway_EveryOutcomeHasAFlow_IsSound()
        => Sound.Check(p => p.UserTask("a", s => s.Outcomes("x", "y"))
            .Exclusive("which").When("steps.a.outcome = \"x\"").End("e1").MoveTo("which").When("steps.a.outcome = \"y\"").End("e2")).IsSound();

    [Fact]
    public void ExclusiveGateway_FlowOfAnOutcomeThatIsNotOffered_IsDead()
    {
        var report = Sound.Check(p => p.UserTask("a", s => s.Outcomes("x", "y"))
            .Exclusive("which").When("steps.a.outcome = \"w\"").UserTask("b").End("e1").MoveTo("which").Otherwise().End("e2")).Report;

        report.DeadElements.Should().Equal("b", "e1");
    }

    [Fact]
    public void TwoGateways_AskTheSameOfTheForm_AnswerTheSame()
        => Sound.Check(p => p.Exclusive("s").When("data.soTo > 3").Parallel("p").UserTask("a").Exclusive("m").UserTask("c")
            .Exclusive("t").When("data.soTo > 3").Parallel("j").End("e1")
            .MoveTo("p").UserTask("b").ConnectTo("j")
            .MoveTo("s").Otherwise().UserTask("d").ConnectTo("m").MoveTo("t").Otherwise().End("e2")).IsSound();

    [Fact]
    public void InclusiveJoin_AfterAnInclusiveSplit_IsSound()
        => Sound.Check(p => p.Inclusive("split").When("data.soTo > 3").UserTask("a").Inclusive("join").End()
            .MoveTo("split").When("data.soTo > 5").UserTask("b").ConnectTo("join").MoveTo("split").Otherwise().UserTask("c").ConnectTo("join")).IsSound();

    [Fact]
    public void ParallelJoin_AfterAnInclusiveSplit_Starves()
        => Sound.Check(p => p.Inclusive("split").When("data.soTo > 3").UserTask("a").Parallel("join").End()
            .MoveTo("split").Otherwise().UserTask("b").ConnectTo("join"))
            .HasOnly(SoundnessFaultKind.StarvedJoin, "join");

    [Fact]
    public void ExclusiveJoin_AfterAnInclusiveSplit_LetsTwoStrandsThrough()
        => Sound.Check(p => p.Inclusive("split").When("data.soTo > 3").UserTask("a").Exclusive("join").UserTask("d").End()
            .MoveTo("split").When("data.soTo > 5").UserTask("b").ConnectTo("join").MoveTo("split").Otherwise().UserTask("c").ConnectTo("join"))
            .HasOnly(SoundnessFaultKind.SecondToken, "join");

    [Fact]
    public void TwoInclusiveJoins_EachBeforeTheOther_Starve()
    {
        var report = Sound.Check(p => p.Parallel("split").Inclusive("j1").UserTask("u1", s => s.Outcomes("out", "over")).Exclusive("w1").When("steps.u1.outcome = \"out\"").End("e1")
            .MoveTo("split").Inclusive("j2").UserTask("u2", s => s.Outcomes("out", "over")).Exclusive("w2").When("steps.u2.outcome = \"out\"").End("e2")
            .MoveTo("w1").Otherwise().ConnectTo("j2").MoveTo("w2").Otherwise().ConnectTo("j1")).Report;

        report.Faults.Where(f => f.Kind == SoundnessFaultKind.StarvedJoin).Select(f => f.ElementId).Should().BeEquivalentTo("j1", "j2");
    }

    [Fact]
    public void WayBack_WithAStepInIt_IsSound()
        => Sound.Check(p => p.Exclusive("again").UserTask("a", s => s.Outcomes("ok", "back")).Exclusive("which").When("steps.a.outcome = \"back\"").ConnectTo("again")
            .MoveTo("which").Otherwise().End()).IsSound();

    [Fact]
    public void WayBack_OneStrandOnly_RunsBesideTheOther()
        => Sound.Check(p => p.Exclusive("again").Parallel("split").UserTask("a", s => s.Outcomes("ok", "back")).Exclusive("which").When("steps.a.outcome = \"ok\"").Parallel("join").End()
            .MoveTo("which").Otherwise().ConnectTo("again").MoveTo("split").UserTask("b").ConnectTo("join"))
            .Report.Faults.Should().Contain(f => f.Kind == SoundnessFaultKind.SecondToken && !f.Follows);

    [Fact]
    public void Loop_NothingWaitsAndNothingChanges_IsEndless()
        => Sound.Check(p => p.Exclusive("again").Task("a").Exclusive("which").When("data.soTo > 3").ConnectTo("again").MoveTo("which").Otherwise().End())
            .HasOnly(SoundnessFaultKind.EndlessLoop, "which");

    [Fact]
    public void Loop_WithoutExit_NeverEnds()
        => Sound.Check(p => p.Exclusive("again").UserTask("a").UserTask("b").ConnectTo("again"))
            .HasOnly(SoundnessFaultKind.NoWayToEnd, "a");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WayBack_DecidedByTheForm_NeverEndsUnlessTheApplicantMayChangeIt(bool supplement)
    {
        var fault = Sound.Check(p => p.Exclusive("again").UserTask("a", s => _ = supplement ? s.Allow("supplement") : s)
                .Exclusive("which").When("data.soTo > 3").ConnectTo("again").MoveTo("which").Otherwise().End())
            .Report.Faults.Single();

        (fault.Kind, fault.ElementId, fault.Certain).Should().Be((SoundnessFaultKind.NoWayToEnd, "a", !supplement));
    }

    [Fact]
    public void TerminateEnd_WhileOthersRun_IsSound()
        => Sound.Check(p => p.Parallel("split").UserTask("a").TerminateEnd("stop").MoveTo("split").UserTask("b").UserTask("c").End()).IsSound();

    [Fact]
    public void TerminateEnd_WhileOthersPassSteps_MakesNothingDead()
        => Sound.Check(p => p.Parallel("split").Task("a").TerminateEnd("stop").MoveTo("split").Task("b").Task("c").Task("d").End()).IsSound();
}
