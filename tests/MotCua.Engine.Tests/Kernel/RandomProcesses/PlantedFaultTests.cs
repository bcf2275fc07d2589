using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Behaviours;
using MotCua.Engine.Kernel.Behaviours.Gateways;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using Xunit.Abstractions;

namespace MotCua.Engine.Tests.Kernel.RandomProcesses;

/// <summary>The random cases find faults planted in the kernel, and make them small enough to be read.</summary>
public sealed class PlantedFaultTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, KernelParts> Faults = new()
    {
        ["a boundary event forgets to remove its host"] = KernelParts.Standard with { Interrupt = (_, _) => { } },
        ["a parallel join takes one token less"] = KernelParts.Standard with { Behaviour = kind => kind.Element == "parallelGateway" ? new ForgetfulJoin() : ElementBehaviours.Find(kind) },
        ["a scope closes without ending its waiting"] = KernelParts.Standard with { StopWaiting = (_, _) => { } },
        ["an inclusive join waits for nobody"] = KernelParts.Standard with { Behaviour = kind => kind.Element == "inclusiveGateway" ? new HastyJoin() : ElementBehaviours.Find(kind) },
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void PlantedFault_RandomCases_FindItAndMakeItSmall(string fault)
    {
        var parts = Faults[fault];
        for (var seed = 1; seed <= 600; seed++)
        {
            if (Cases.Break(seed, Cases.PlaysEach, parts, new Coverage()) is not var (process, choices))
            {
                continue;
            }

            var example = new Shrinker(parts).Shrink(process, choices);
            output.WriteLine($"Seed {seed}: {example}");
            example.Elements.Should().BeLessThanOrEqualTo(12);
            example.Acts.Count.Should().BeLessThanOrEqualTo(6);
            example.Broken.Message.Should().StartWith("Broken law");
            return;
        }

        Assert.Fail("Not found.");
    }

    private sealed class ForgetfulJoin : ElementBehaviour
    {
        private readonly ParallelGatewayBehaviour _right = new();

        public override bool IsComplete(ElementRun at) => _right.IsComplete(at);

        public override void Merge(ElementRun at)
        {
            foreach (var token in at.State.Tokens.Values.Where(t => t.State == TokenState.Joining && t.ElementId == at.Node.Id && t.ScopeId == at.Token.ScopeId && t.Id != at.Token.Id).Skip(1).ToList())
            {
                Tokens.Consume(at.Run, token.Id);
            }
        }

        public override Trouble? Enter(ElementRun at) => _right.Enter(at);

        public override Trouble? Leave(ElementRun at) => _right.Leave(at);
    }

    private sealed class HastyJoin : ElementBehaviour
    {
        public override void Merge(ElementRun at) => Joins.ConsumeOthers(at);

        public override Trouble? Enter(ElementRun at) => at.Complete();
    }
}
