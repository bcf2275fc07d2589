using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.2.1: an id is used once in a file (EXT.002).</summary>
internal sealed class IdIsUnique() : ValidityRule("MC-BPMN-101", Severity.Error, 2)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in model.Elements.Where(e => e.Id() is { } id && !seen.Add(id)))
        {
            yield return On(element);
        }
    }
}
