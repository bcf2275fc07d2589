using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.RandomProcesses;

/// <summary>Writes a random process as BPMN and compiles it as any other.</summary>
internal sealed class ProcessWriter
{
    private readonly ProcedureBuilder _to = Procedure.Named("Ngẫu nhiên").Variable("v", "1");

    /// <summary>The compiled procedure; a finding of severity error is an exception.</summary>
    public static CompiledProcedure Compile(RandomProcess process) => Written(process).Compile();

    /// <summary>The process as BPMN XML.</summary>
    public static string Bpmn(RandomProcess process) => Written(process).Bpmn();

    private static ProcedureBuilder Written(RandomProcess process)
    {
        var writer = new ProcessWriter();
        _ = process.StartsByMessage ? writer._to.StartOn("start", Trigger.Message("begin")) : writer._to.Start();
        writer.Body(process.Body, "process");
        foreach (var called in process.Called)
        {
            writer._to.CalledProcess(called.Id).Variable("v", "2").Start(called.Id + "-start");
            writer.Body(called, called.Id);
            writer._to.EndSubProcess();
        }

        if (process.Called.Prepend(process.Body).SelectMany(b => b.All()).Any(b => b.Kind == BlockKind.Rule))
        {
            writer._to.Decision("phi", "data.soTo", ("> 3", "10"), ("-", "5"));
        }

        return writer._to;
    }

    private void Body(Block container, string id)
    {
        Write(container.Parts);
        if (container.Parts.All(p => p.Exits))
        {
            _to.End(id + "-end");
        }

        foreach (var handler in container.Handlers)
        {
            _to.EventSubProcess(handler.Id, TriggerOf(handler.Cue)!, handler.Interrupting);
            Write([handler.Then]);
            EndIfItExits(handler.Then, handler.Id);
            _to.EndSubProcess();
        }
    }

    private void Write(IEnumerable<Block> parts)
    {
        foreach (var part in parts)
        {
            Write(part);
        }
    }

    private void Write(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Sequence:
                Write(block.Parts);
                break;
            case BlockKind.Exclusive or BlockKind.Parallel or BlockKind.Inclusive or BlockKind.EventBased:
                Branches(block);
                break;
            case BlockKind.Again:
                _to.Exclusive(block.Id);
                Write(block.Parts);
                _to.Exclusive(block.Id + "-out").When(block.Conditions[0]).ConnectTo(block.Id).MoveTo(block.Id + "-out").Otherwise();
                _to.Throw(block.Id + "-on");
                break;
            case BlockKind.Catch:
                _to.Catch(block.Id, TriggerOf(block.Cue!)!);
                break;
            case BlockKind.Throw:
                _to.Element(block.Id, "intermediateThrowEvent", s => s.On(Triggers(block.Cue!)));
                break;
            case BlockKind.End:
                _to.Element(block.Id, "endEvent", s => s.On(Triggers(block.Cue!))).Apart();
                break;
            case BlockKind.Jump:
                _to.Jump(block.Id);
                break;
            default:
                Activity(block);
                break;
        }
    }

    private void Branches(Block block)
    {
        var gateway = block.Kind == BlockKind.EventBased ? "eventBasedGateway" : char.ToLowerInvariant(block.Kind.ToString()[0]) + block.Kind.ToString()[1..] + "Gateway";
        var join = block.Id + "-join";
        var joined = false;
        _to.Element(block.Id, gateway);
        for (var i = 0; i < block.Parts.Length; i++)
        {
            _to.MoveTo(block.Id);
            _ = i < block.Conditions.Length ? _to.When(block.Conditions[i]) : block.Conditions.Length > 0 ? _to.Otherwise() : _to;
            Write(block.Parts[i]);
            if (block.Parts[i].Exits)
            {
                _ = joined ? _to.ConnectTo(join) : _to.Element(join, block.Kind == BlockKind.EventBased ? "exclusiveGateway" : gateway);
                joined = true;
            }
        }

        if (joined)
        {
            _to.MoveTo(join);
        }
    }

    private void Activity(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.User:
                _to.UserTask(block.Id, s => Repeat(s, block).Output("v", $"steps.{block.Id}.data.v"));
                break;
            case BlockKind.SubProcess:
                _to.SubProcess(block.Id, s => Repeat(s, block)).Start(block.Id + "-start");
                Body(block, block.Id);
                _to.EndSubProcess();
                break;
            case BlockKind.Call:
                _to.Call(block.Id, block.Called!, s => Repeat(s, block).Input("given", "v"));
                break;
            case BlockKind.Linked:
                _to.CallLinked(block.Id, "1.000001", null, s => Repeat(s, block));
                break;
            case BlockKind.Receive:
                _to.ReceiveTask(block.Id, "m1", s => Repeat(s, block));
                break;
            case BlockKind.Rule:
                _to.Element(block.Id, "businessRuleTask", s => Repeat(s.Decision("phi"), block));
                break;
            case BlockKind.Script:
                _to.ScriptTask(block.Id, "1", step: s => Repeat(s, block));
                break;
            default:
                _to.Element(block.Id, Element(block.Kind), s => Repeat(block.Kind == BlockKind.Send ? s.OfMessage("out") : s, block));
                break;
        }

        Around(block);
    }

    private void Around(Block block)
    {
        var merge = block.Borders.Any(b => b.Merges && b.Then.Exits) ? block.Id + "-merge" : null;
        if (merge is not null)
        {
            _to.Exclusive(merge);
        }

        foreach (var border in block.Borders)
        {
            _to.Boundary(border.Id, block.Id, TriggerOf(border.Cue)!, border.Interrupting);
            Write(border.Then);
            if (border is { Merges: true, Then.Exits: true })
            {
                _to.ConnectTo(merge!);
            }
            else
            {
                EndIfItExits(border.Then, border.Id);
            }
        }

        if (block.Loop?.Kind.StartsWith("throwing", StringComparison.Ordinal) == true)
        {
            _to.Boundary(block.Id + "-one", block.Id, Trigger.Signal("one"), interrupting: false).End(block.Id + "-one-end");
        }

        if (block.Undo is { } undo)
        {
            _to.Undo(block.Id + "-back", block.Id, undo);
        }

        _to.MoveTo(merge ?? block.Id);
    }

    private void EndIfItExits(Block block, string id)
    {
        if (block.Exits)
        {
            _to.End(id + "-end");
        }
    }

    private static StepBuilder Repeat(StepBuilder step, Block block) => block.Loop switch
    {
        null => step,
        { Kind: "while", Name: var condition } => step.Repeat(condition, maximum: 3),
        { Kind: "while-before", Name: var condition } => step.Repeat(condition, testBefore: true, maximum: 3),
        { Kind: "times", Name: var count } => step.Times(count!),
        { Kind: "sequential", Name: var count } => step.Times(count!, sequential: true),
        { Kind: "until", Name: var until } => step.Times("4", until: until),
        { Kind: "each", Name: var list } => step.ForEach(list!, "item", "item", "results"),
        { Kind: "throwing-none" } => step.TimesThrowing("2", LoopBehavior.None, Trigger.Signal("one")),
        { Kind: "throwing-one" } => step.TimesThrowing("2", LoopBehavior.One, Trigger.Signal("one")),
        _ => step.TimesThrowingWhen("2", "numberOfCompletedInstances = 1", Trigger.Signal("one")),
    };

    private static string Element(BlockKind kind) => kind switch
    {
        BlockKind.Manual => "manualTask",
        BlockKind.Service => "serviceTask",
        BlockKind.Send => "sendTask",
        _ => "task",
    };

    private static Trigger[] Triggers(Cue cue) => cue.Kind switch
    {
        "none" => [],
        "multiple" => [Trigger.Message("out"), Trigger.Escalation("C1")],
        _ => [TriggerOf(cue)!],
    };

    private static Trigger? TriggerOf(Cue cue) => cue.Kind switch
    {
        "message" => Trigger.Message(cue.Name!),
        "signal" => Trigger.Signal(cue.Name!),
        "error" => Trigger.Error(cue.Name),
        "escalation" => Trigger.Escalation(cue.Name),
        "conditional" => Trigger.Condition(cue.Name!),
        "timer" => Trigger.Timer(cue.Name!),
        "cycle" => Trigger.Timer(cue.Name!, "timeCycle"),
        "compensate" => Trigger.Compensation(),
        "compensate-at-once" => Trigger.Compensation(waits: false),
        "terminate" => Trigger.Terminate(),
        _ => null,
    };
}
