using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.6: the data that a call activity gives and takes are exactly those of what it calls (EXT.063).</summary>
internal sealed class CallMatchesCalled() : ValidityRule("MC-BPMN-263", Severity.Error, 63)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var shapes = new Dictionary<XElement, List<string>>();
        List<string> ShapeOf(XElement callable) => shapes.TryGetValue(callable, out var known) ? known : shapes[callable] = Shape(model, callable);
        return from call in model.All("callActivity")
               where model.FindBy(call, "calledElement") is { } called && !ShapeOf(call).SequenceEqual(ShapeOf(called), StringComparer.Ordinal)
               select On(call, ("reference", call.Get("calledElement")));
    }

    private static List<string> Shape(BpmnModel model, XElement callable)
    {
        var io = callable.Child("ioSpecification");
        IEnumerable<XElement> Of(string name) => io?.Children(name) ?? [];
        return
        [
            .. Of("dataInput").Select(d => "in " + model.Signature(d)).Order(StringComparer.Ordinal),
            .. Of("dataOutput").Select(d => "out " + model.Signature(d)).Order(StringComparer.Ordinal),
            .. Of("inputSet").Select(s => $"inSet {s.Children("dataInputRefs").Count()}").Order(StringComparer.Ordinal),
            .. Of("outputSet").Select(s => $"outSet {s.Children("dataOutputRefs").Count()}").Order(StringComparer.Ordinal),
        ];
    }
}
