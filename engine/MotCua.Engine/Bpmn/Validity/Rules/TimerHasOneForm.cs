using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.5: a timer has at most one of date, duration and cycle.</summary>
internal sealed class TimerHasOneForm() : ValidityRule("MC-BPMN-111", Severity.Error)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All("timerEventDefinition").Where(t => t.Elements().Count(e => e.Is("timeDate") || e.Is("timeDuration") || e.Is("timeCycle")) > 1));
}
