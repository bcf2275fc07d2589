using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.4: a binding joins an input and an output to an operation whose messages carry the same items (EXT.065).</summary>
internal sealed class BindingMatchesOperation() : ValidityRule("MC-BPMN-265", Severity.Error, 65)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from binding in model.All("ioBinding")
           where model.FindBy(binding, "operationRef") is { } operation
              && (Differs(model, binding, "inputDataRef", operation, "inMessageRef") || Differs(model, binding, "outputDataRef", operation, "outMessageRef"))
           select On(binding);

    private static bool Differs(BpmnModel model, XElement binding, string data, XElement operation, string message)
    {
        var bound = model.FindBy(binding, data);
        bound = bound is not null && bound.Is("inputSet") ? model.Find(bound, bound.Texts("dataInputRefs").FirstOrDefault()) : bound;
        bound = bound is not null && bound.Is("outputSet") ? model.Find(bound, bound.Texts("dataOutputRefs").FirstOrDefault()) : bound;
        var item = model.ItemOfMessage(model.Find(operation, operation.Texts(message).FirstOrDefault()));
        return (bound is not null || item is not null) && !Items.Same(model.ItemOf(bound), item);
    }
}
