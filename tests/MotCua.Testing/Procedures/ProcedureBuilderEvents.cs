namespace MotCua.Testing.Procedures;

/// <summary>Events, event sub-processes, compensation and calls of a process under construction.</summary>
public static class ProcedureBuilderEvents
{
    /// <summary>A start by message or signal.</summary>
    public static ProcedureBuilder StartOn(this ProcedureBuilder process, string id, Trigger trigger) => process.Apart().Element(id, "startEvent", s => s.On(trigger));

    /// <summary>An intermediate event that waits.</summary>
    public static ProcedureBuilder Catch(this ProcedureBuilder process, string id, Trigger trigger, Action<StepBuilder>? step = null)
        => process.Element(id, "intermediateCatchEvent", s => step.Then(s.On(trigger)));

    /// <summary>An intermediate event that throws.</summary>
    public static ProcedureBuilder Throw(this ProcedureBuilder process, string id, Trigger trigger, Action<StepBuilder>? step = null)
        => process.Element(id, "intermediateThrowEvent", s => step.Then(s.On(trigger)));

    /// <summary>An end event that throws.</summary>
    public static ProcedureBuilder EndOn(this ProcedureBuilder process, string id, Trigger trigger, Action<StepBuilder>? step = null)
        => process.Element(id, "endEvent", s => step.Then(s.On(trigger))).Apart();

    /// <summary>An event on the border of an activity; what follows is joined to it.</summary>
    public static ProcedureBuilder Boundary(this ProcedureBuilder process, string id, string activity, Trigger trigger, bool interrupting = true, Action<StepBuilder>? step = null)
        => process.Apart().Element(id, "boundaryEvent", s => step.Then(s.On(trigger).Attached(activity, interrupting)));

    /// <summary>Opens an event sub-process with its start; what follows is inside until <see cref="ProcedureBuilder.EndSubProcess"/>.</summary>
    public static ProcedureBuilder EventSubProcess(this ProcedureBuilder process, string id, Trigger trigger, bool interrupting = true, string? start = null, Action<StepBuilder>? step = null)
        => process.Apart()
            .SubProcess(id, s => s.Attribute("triggeredByEvent", "true"))
            .Element(start ?? id + "-start", "startEvent", s => step.Then(s.On(trigger).Attribute("isInterrupting", interrupting ? null : "false")));

    /// <summary>A receive task.</summary>
    public static ProcedureBuilder ReceiveTask(this ProcedureBuilder process, string id, string message, Action<StepBuilder>? step = null)
        => process.Element(id, "receiveTask", s => step.Then(s.OfMessage(message)));

    /// <summary>A send task that sends a message to other dossiers.</summary>
    public static ProcedureBuilder SendMessage(this ProcedureBuilder process, string id, string message, Action<StepBuilder>? step = null)
        => process.Element(id, "sendTask", s => step.Then(s.OfMessage(message)));

    /// <summary>An event-based gateway.</summary>
    public static ProcedureBuilder EventBased(this ProcedureBuilder process, string id) => process.Element(id, "eventBasedGateway");

    /// <summary>A jump: the throwing and the catching end of a link; what follows is joined to the catching end.</summary>
    public static ProcedureBuilder Jump(this ProcedureBuilder process, string name)
        => process.Throw(name + "-from", Trigger.Link(name)).Apart().Catch(name + "-to", Trigger.Link(name));

    /// <summary>An activity that undoes another.</summary>
    /// <param name="process">The process.</param>
    /// <param name="id">The activity that undoes.</param>
    /// <param name="of">The activity that can be undone.</param>
    /// <param name="kind">Kind of the activity that undoes.</param>
    /// <param name="step">Its settings.</param>
    public static ProcedureBuilder Undo(this ProcedureBuilder process, string id, string of, string kind = "userTask", Action<StepBuilder>? step = null)
        => process.Boundary($"{of}-undo", of, Trigger.Compensation()).Apart()
            .Element(id, kind, s => step.Then((kind == "userTask" ? s.Role("Handler", "an-hoa.kt-ht-dt") : s).Attribute("isForCompensation", "true")))
            .Associate($"{of}-undo", id)
            .Apart();

    /// <summary>A call of a process or global task of the same file.</summary>
    public static ProcedureBuilder Call(this ProcedureBuilder process, string id, string called, Action<StepBuilder>? step = null)
        => process.Element(id, "callActivity", s => step.Then(s.Attribute("calledElement", called)));

    /// <summary>A call of a procedure at another agency.</summary>
    public static ProcedureBuilder CallLinked(this ProcedureBuilder process, string id, string procedure, string? unit = null, Action<StepBuilder>? step = null)
        => process.Element(id, "callActivity", s => step.Then(s.Linked(procedure, unit)));

    private static void Then(this Action<StepBuilder>? step, StepBuilder builder) => step?.Invoke(builder);
}
