using MotCua.Engine.Verification.Soundness;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Soundness;

/// <summary>Repeated activities: several instances are meant.</summary>
public sealed class LoopSoundnessTests
{
    [Fact]
    public void MultiInstance_Parallel_IsSound()
        => Sound.Check(p => p.UserTask("a", s => s.Times("data.soTo")).End()).IsSound();

    [Fact]
    public void MultiInstance_UntilACondition_IsSound()
        => Sound.Check(p => p.UserTask("a", s => s.Times("3", until: "numberOfCompletedInstances >= 2")).UserTask("b").End()).IsSound();

    [Fact]
    public void MultiInstance_OfASubProcessWithAFault_FindsIt()
        => Sound.Check(p => p.SubProcess("sub", s => s.ForEach("data.soTo", "x")).Start("in").UserTask("a", s => s.Outcomes("x", "y"))
            .Exclusive("split").When("steps.a.outcome = \"x\"").Parallel("join").End("out").MoveTo("split").Otherwise().ConnectTo("join").EndSubProcess().End())
            .HasOnly(SoundnessFaultKind.StarvedJoin, "join");

    [Fact]
    public void StandardLoop_WithAStep_IsSound()
        => Sound.Check(p => p.UserTask("a", s => s.Repeat("v > 2")).End()).IsSound();

    [Fact]
    public void StandardLoop_Unlimited_HasFewStates()
        => Sound.Check(p => p.UserTask("a", s => s.Repeat("v > 2")).Parallel("split").UserTask("b").Parallel("join").End().MoveTo("split").UserTask("c").ConnectTo("join"))
            .Report.States.Should().BeLessThan(40);
}
