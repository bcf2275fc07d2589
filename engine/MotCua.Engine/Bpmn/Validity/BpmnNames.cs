namespace MotCua.Engine.Bpmn.Validity;

/// <summary>The element names of BPMN 2.0 by family (local names).</summary>
internal static class BpmnNames
{
    public static readonly IReadOnlySet<string> Tasks = Set("task", "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask", "scriptTask", "businessRuleTask");

    public static readonly IReadOnlySet<string> SubProcesses = Set("subProcess", "transaction", "adHocSubProcess");

    public static readonly IReadOnlySet<string> Activities = Set([.. Tasks, .. SubProcesses, "callActivity"]);

    public static readonly IReadOnlySet<string> Gateways = Set("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway");

    public static readonly IReadOnlySet<string> CatchEvents = Set("startEvent", "intermediateCatchEvent", "boundaryEvent");

    public static readonly IReadOnlySet<string> ThrowEvents = Set("endEvent", "intermediateThrowEvent", "implicitThrowEvent");

    public static readonly IReadOnlySet<string> Events = Set([.. CatchEvents, .. ThrowEvents]);

    public static readonly IReadOnlySet<string> ChoreographyActivities = Set("choreographyTask", "subChoreography", "callChoreography");

    public static readonly IReadOnlySet<string> Choreographies = Set("choreography", "globalChoreographyTask");

    public static readonly IReadOnlySet<string> Artifacts = Set("association", "group", "textAnnotation");

    /// <summary>What may stand at either end of a sequence flow.</summary>
    public static readonly IReadOnlySet<string> FlowNodes = Set([.. Activities, .. Gateways, .. Events, .. ChoreographyActivities]);

    /// <summary>What holds flow nodes.</summary>
    public static readonly IReadOnlySet<string> Levels = Set([.. SubProcesses, .. Choreographies, "process", "subChoreography"]);

    public static readonly IReadOnlySet<string> ItemAware = Set("dataObject", "dataObjectReference", "dataStore", "dataStoreReference", "dataInput", "dataOutput", "property", "inputDataItem", "outputDataItem");

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.Ordinal);
}
