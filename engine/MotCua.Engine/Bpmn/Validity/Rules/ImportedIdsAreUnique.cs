using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.2.2: within a namespace an id is used once, over all imported files (EXT.002).</summary>
internal sealed class ImportedIdsAreUnique() : ValidityRule("MC-BPMN-202", Severity.Error, 2)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        var taken = new HashSet<(string? Space, string Id)>(model.Elements.Where(e => e.Id() is not null).Select(e => (model.Root.Get("targetNamespace"), e.Id()!)));
        foreach (var file in model.Imports.Where(f => f.Root is not null).DistinctBy(f => f.Location))
        {
            var own = file.Root!.Get("targetNamespace");
            foreach (var id in file.Ids.Where(id => taken.Contains((own, id))).Take(1))
            {
                yield return On(file.Import, ("reference", id), ("location", file.Location));
            }

            taken.UnionWith(file.Ids.Select(id => (own, id)));
        }
    }
}
