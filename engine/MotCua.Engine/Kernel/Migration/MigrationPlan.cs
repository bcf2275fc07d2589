using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Kernel.Migration;

/// <summary>
/// A proposal for bringing dossiers over from one version of a procedure to another. Pure: two processes in, a mapping
/// out, which people may edit before it is used.
/// </summary>
/// <param name="Elements">All elements of the present version in document order, each with what it becomes.</param>
/// <param name="Added">Elements of the target that stand for none of the present ones.</param>
public sealed record MigrationPlan(IReadOnlyList<ProposedElement> Elements, IReadOnlyList<FlowNode> Added)
{
    /// <summary>The mapping as proposed.</summary>
    public MigrationMapping Mapping => new(Elements.Where(e => e.To is not null).ToDictionary(e => e.From.Id, e => e.To!.Id, StringComparer.Ordinal));

    /// <summary>Elements of the present version that have no place.</summary>
    public IEnumerable<FlowNode> Unmapped => Elements.Where(e => e.To is null).Select(e => e.From);

    /// <summary>Proposes a mapping: same id and kind, else the only one of the same name, kind and neighbourhood.</summary>
    public static MigrationPlan Propose(CompiledProcedure from, CompiledProcedure to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var (matches, alike) = new ElementMatching(from.Process, to.Process).Find();
        var taken = matches.Values.ToHashSet(StringComparer.Ordinal);
        return new MigrationPlan(
            [.. from.Process.NodesInOrder.Select(node => Line(node, matches, alike, to.Process))],
            [.. to.Process.NodesInOrder.Where(node => !taken.Contains(node.Id))]);
    }

    /// <summary>
    /// What is wrong with a mapping whatever the dossier: a line that names an element that is not there, of another
    /// kind, or one that another line has taken. Null when nothing is.
    /// </summary>
    public static KernelFailure? Check(CompiledProcedure from, CompiledProcedure to, MigrationMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(mapping);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, target) in mapping.Elements.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            var before = from.Process.Find(id);
            if (before is null || to.Process.Find(target) is not { } after || after.Kind != before.Kind || !taken.Add(target))
            {
                return KernelFailure.Of(FailureCode.MigrationMappingWrong, ("element", id), ("name", before?.Name ?? id));
            }
        }

        return null;
    }

    private static ProposedElement Line(FlowNode node, IReadOnlyDictionary<string, string> matches, IReadOnlySet<string> alike, ProcessDefinition to)
        => matches.TryGetValue(node.Id, out var target)
            ? new ProposedElement(node, to.Nodes[target], alike.Contains(node.Id) ? MappingBasis.Alike : MappingBasis.SameId)
            : new ProposedElement(node, null, MappingBasis.None);
}
