using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.2: a process that is called has a none start event (EXT.099).</summary>
internal sealed class CalledProcessHasPlainStart() : ValidityRule("MC-BPMN-299", Severity.Error, 99)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from call in model.All("callActivity")
           where model.FindBy(call, "calledElement") is { } called && called.Is("process")
              && called.Children("startEvent").ToList() is { Count: > 0 } starts
              && starts.TrueForAll(s => s.Elements().Any(d => d.IsEventDefinition() || d.Is("eventDefinitionRef")))
           select On(call, ("reference", call.Get("calledElement")));
}
