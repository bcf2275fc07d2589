using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.5.2: a process that is called has a none start event (EXT.099).</summary>
internal sealed class CalledProcessHasPlainStart() : ValidityRule("MC-BPMN-299", Severity.Error, 99)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var verdicts = new Dictionary<XElement, bool>();
        bool LacksPlainStart(XElement called) => verdicts.TryGetValue(called, out var known) ? known : verdicts[called] = Lacks(called);
        return from call in model.All("callActivity")
               where model.FindBy(call, "calledElement") is { } called && called.Is("process") && LacksPlainStart(called)
               select On(call, ("reference", call.Get("calledElement")));
    }

    private static bool Lacks(XElement process)
        => process.Children("startEvent").ToList() is { Count: > 0 } starts
            && starts.TrueForAll(s => s.Elements().Any(d => d.IsEventDefinition() || d.Is("eventDefinitionRef")));
}
