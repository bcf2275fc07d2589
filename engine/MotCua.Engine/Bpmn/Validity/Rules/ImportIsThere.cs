using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.2.2: an import names a file that is there and whose target namespace is the one stated (EXT.001).</summary>
internal sealed class ImportIsThere() : ValidityRule("MC-BPMN-201", Severity.Error, 1)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => from file in model.Imports
           where file.Asked && (file.Root is null || file.Root.Get("targetNamespace") != file.Namespace)
           select On(file.Import, ("location", file.Location), ("namespace", file.Namespace));
}
