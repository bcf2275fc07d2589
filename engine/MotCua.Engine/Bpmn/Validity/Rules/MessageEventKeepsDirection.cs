using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.4: a message flow leaves throwing and reaches catching events, not the other way round (EXT.119).</summary>
internal sealed class MessageEventKeepsDirection() : ValidityRule("MC-BPMN-319", Severity.Error, 119)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(MessageEnds.Of(model, "targetRef").Where(e => e.Is("intermediateThrowEvent"))
            .Concat(MessageEnds.Of(model, "sourceRef").Where(e => e.Is("intermediateCatchEvent") || e.Is("boundaryEvent"))));
}
