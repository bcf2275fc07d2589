using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.2: a sub-process that is no event sub-process starts by a none event (EXT.100).</summary>
internal sealed class SubProcessStartIsPlain() : ValidityRule("MC-BPMN-300", Severity.Error, 100)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("startEvent").Where(s => s.Parent!.Is(BpmnNames.SubProcesses) && !s.Parent!.IsEventSubProcess()
            && s.Elements().Any(d => d.IsEventDefinition() || d.Is("eventDefinitionRef"))));
}
