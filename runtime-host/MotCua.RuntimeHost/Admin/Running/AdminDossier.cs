using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Admin.Running;

/// <summary>A running dossier as its administration shows it: how it runs, nothing of its applicant or form.</summary>
/// <param name="Entry">Its line.</param>
/// <param name="State">Its state.</param>
/// <param name="Process">The process of its version.</param>
/// <param name="VersionNumber">Number of its version.</param>
public sealed record AdminDossier(DossierDocument Entry, DossierState State, ProcessDefinition Process, int VersionNumber)
{
    /// <summary>Name of an element; its id when it has none or is not there.</summary>
    public string NameOf(string elementId) => Process.Find(elementId)?.Name ?? elementId;

    /// <summary>Strands that can be chosen; what waits for a sub-process included.</summary>
    public IReadOnlyList<Token> Strands => [.. State.Tokens.Values];

    /// <summary>Elements of processes and sub-processes that run, which a strand may enter; the kernel judges the rest.</summary>
    public IReadOnlyList<FlowNode> Elements
    {
        get
        {
            var open = State.Scopes.Values.Where(scope => scope.HoldsNodes).Select(scope => scope.ElementId).ToHashSet(StringComparer.Ordinal);
            return [.. Process.NodesInOrder.Where(node => open.Contains(node.ScopeId) && node is { AttachedTo: null, IsEventSubProcess: false, IsForCompensation: false })];
        }
    }
}
