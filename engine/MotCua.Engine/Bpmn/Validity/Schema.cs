using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>The parts of the standard's XML schema (Semantic.xsd) that matter for reading a model: names, required attributes, fixed values, references.</summary>
internal static class Schema
{
    private static readonly IReadOnlySet<string> Boolean = Set("true", "false", "1", "0");

    /// <summary>All elements of the BPMN namespace.</summary>
    public static readonly IReadOnlySet<string> Elements = Set((
        "activationCondition activity adHocSubProcess artifact assignment association auditing baseElement baseElementWithMixedContent boundaryEvent "
        + "businessRuleTask callActivity callChoreography callConversation callableElement cancelEventDefinition catchEvent category categoryValue "
        + "childLaneSet choreography choreographyActivity choreographyRef choreographyTask collaboration compensateEventDefinition completionCondition "
        + "complexBehaviorDefinition complexGateway condition conditionExpression conditionalEventDefinition conversation conversationAssociation "
        + "conversationLink conversationNode correlationKey correlationProperty correlationPropertyBinding correlationPropertyRef "
        + "correlationPropertyRetrievalExpression correlationSubscription dataAssociation dataInput dataInputAssociation dataInputRefs dataObject "
        + "dataObjectReference dataOutput dataOutputAssociation dataOutputRefs dataPath dataState dataStore dataStoreReference definitions documentation "
        + "endEvent endPoint endPointRef error errorEventDefinition errorRef escalation escalationEventDefinition event eventBasedGateway eventDefinition "
        + "eventDefinitionRef exclusiveGateway expression extension extensionElements flowElement flowNode flowNodeRef formalExpression from gateway "
        + "globalBusinessRuleTask globalChoreographyTask globalConversation globalManualTask globalScriptTask globalTask globalUserTask group "
        + "humanPerformer implicitThrowEvent import inMessageRef inclusiveGateway incoming innerParticipantRef inputDataItem inputOutputBinding "
        + "inputOutputSpecification inputSet inputSetRefs interface interfaceRef intermediateCatchEvent intermediateThrowEvent ioBinding ioSpecification "
        + "itemDefinition lane laneSet linkEventDefinition loopCardinality loopCharacteristics loopCondition loopDataInputRef loopDataOutputRef manualTask "
        + "message messageEventDefinition messageFlow messageFlowAssociation messageFlowRef messagePath monitoring multiInstanceLoopCharacteristics "
        + "operation operationRef optionalInputRefs optionalOutputRefs outMessageRef outerParticipantRef outgoing outputDataItem outputSet outputSetRefs "
        + "parallelGateway participant participantAssociation participantMultiplicity participantRef partitionElement partnerEntity partnerEntityRef "
        + "partnerRole partnerRoleRef performer potentialOwner process property receiveTask relationship rendering resource resourceAssignmentExpression "
        + "resourceParameter resourceParameterBinding resourceRef resourceRole rootElement script scriptTask sendTask sequenceFlow serviceTask signal "
        + "signalEventDefinition source sourceRef standardLoopCharacteristics startEvent subChoreography subConversation subProcess supportedInterfaceRef "
        + "supports target targetRef task terminateEventDefinition text textAnnotation throwEvent timeCycle timeDate timeDuration timerEventDefinition to "
        + "transaction transformation userTask value whileExecutingInputRefs whileExecutingOutputRefs categoryValueRef").Split(' '));

    /// <summary>Attributes that refer to another element by its id.</summary>
    public static readonly IReadOnlySet<string> References = Set(
        "sourceRef", "targetRef", "attachedToRef", "default", "messageRef", "signalRef", "errorRef", "escalationRef", "operationRef", "itemRef", "itemSubjectRef",
        "processRef", "dataObjectRef", "dataStoreRef", "categoryValueRef", "activityRef", "correlationKeyRef", "correlationPropertyRef", "calledCollaborationRef",
        "calledChoreographyRef", "initiatingParticipantRef", "inputDataRef", "outputDataRef", "oneBehaviorEventRef", "noneBehaviorEventRef");

    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["definitions"] = ["targetNamespace"],
        ["import"] = ["namespace", "location", "importType"],
        ["sequenceFlow"] = ["sourceRef", "targetRef"],
        ["messageFlow"] = ["sourceRef", "targetRef"],
        ["association"] = ["sourceRef", "targetRef"],
        ["conversationLink"] = ["sourceRef", "targetRef"],
        ["boundaryEvent"] = ["attachedToRef"],
        ["interface"] = ["name"],
        ["operation"] = ["name"],
        ["linkEventDefinition"] = ["name"],
        ["choreographyTask"] = ["initiatingParticipantRef"],
        ["subChoreography"] = ["initiatingParticipantRef"],
        ["callChoreography"] = ["initiatingParticipantRef"],
        ["ioBinding"] = ["operationRef", "inputDataRef", "outputDataRef"],
        ["resourceParameterBinding"] = ["parameterRef"],
        ["correlationPropertyRetrievalExpression"] = ["messageRef"],
        ["correlationPropertyBinding"] = ["correlationPropertyRef"],
        ["correlationSubscription"] = ["correlationKeyRef"],
    };

    private static readonly Dictionary<(string Element, string Attribute), IReadOnlySet<string>> Values = new()
    {
        [("", "gatewayDirection")] = Set("Unspecified", "Converging", "Diverging", "Mixed"),
        [("", "eventGatewayType")] = Set("Exclusive", "Parallel"),
        [("process", "processType")] = Set("None", "Public", "Private"),
        [("", "associationDirection")] = Set("None", "One", "Both"),
        [("adHocSubProcess", "ordering")] = Set("Parallel", "Sequential"),
        [("multiInstanceLoopCharacteristics", "behavior")] = Set("None", "One", "All", "Complex"),
        [("itemDefinition", "itemKind")] = Set("Information", "Physical"),
        [("", "loopType")] = Set("None", "Standard", "MultiInstanceSequential", "MultiInstanceParallel"),
        [("relationship", "direction")] = Set("None", "Forward", "Backward", "Both"),
        [("", "isExecutable")] = Boolean,
        [("", "isClosed")] = Boolean,
        [("", "isCollection")] = Boolean,
        [("", "isForCompensation")] = Boolean,
        [("", "isInterrupting")] = Boolean,
        [("", "cancelActivity")] = Boolean,
        [("", "parallelMultiple")] = Boolean,
        [("", "triggeredByEvent")] = Boolean,
        [("", "instantiate")] = Boolean,
        [("", "isSequential")] = Boolean,
        [("", "isImmediate")] = Boolean,
        [("", "testBefore")] = Boolean,
        [("", "waitForCompletion")] = Boolean,
        [("", "cancelRemainingInstances")] = Boolean,
    };

    public static IReadOnlyList<string> RequiredOf(XElement element) => Required.GetValueOrDefault(element.Name.LocalName) ?? [];

    /// <summary>The values an attribute may have; null when it is not bound to any.</summary>
    public static IReadOnlySet<string>? ValuesOf(XElement element, string attribute)
        => Values.GetValueOrDefault((element.Name.LocalName, attribute)) ?? Values.GetValueOrDefault(("", attribute));

    /// <summary>References that have a rule of their own.</summary>
    public static bool IsChecked(XElement element, string attribute)
        => attribute is "default" or "attachedToRef" || (element.Is("sequenceFlow") && attribute is "sourceRef" or "targetRef");

    private static HashSet<string> Set(params string[] values) => new(values, StringComparer.Ordinal);
}
