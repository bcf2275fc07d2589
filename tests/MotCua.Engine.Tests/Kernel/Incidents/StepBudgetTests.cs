using MotCua.Engine.Kernel.State;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Incidents;

/// <summary>A loop in which nothing waits is given up after 10,000 steps (DESIGN section 4); nothing else is lost with it.</summary>
public sealed class StepBudgetTests
{
    /// <summary>Steps before the loop, so that giving up meets every kind of step in it.</summary>
    public static TheoryData<int> Steps => [.. Enumerable.Range(0, 9)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Loop_WithASubProcess_IsGivenUpAndLeavesNoEmptyScopeOpen(int steps)
    {
        var dossier = Given.Submitted(p => Enumerable.Range(0, steps).Aggregate(p, (q, i) => q.Task($"t{i}"))
            .Exclusive("back").SubProcess("inner").Start("in").End("out").EndSubProcess().ConnectTo("back"));

        dossier.State.OpenIncidents.Should().ContainSingle().Which.Code.Should().Be(IncidentCode.StepBudgetExceeded);
        dossier.State.Scopes.Values.Should().OnlyContain(s => dossier.State.Tokens.Values.Any(t => t.ScopeId == s.Id), "a scope without strands would stay open for ever");
    }
}
