using System.Collections.Concurrent;
using MotCua.Engine.Bpmn;

namespace MotCua.Testing.Procedures;

/// <summary>Ways through a process, found once and asked often; made for laws, apart from what the kernel itself uses.</summary>
public sealed class ProcessMap(ProcessDefinition process)
{
    private readonly ConcurrentDictionary<(string From, string Gateway), IReadOnlySet<string>> _incoming = new();

    /// <summary>The process.</summary>
    public ProcessDefinition Process => process;

    /// <summary>Incoming flows of a gateway that a token at an element may still come by, without passing the gateway.</summary>
    public IReadOnlySet<string> ComesBy(string from, string gateway) => _incoming.GetOrAdd((from, gateway), Search);

    private HashSet<string> Search((string From, string Gateway) ends)
    {
        var flows = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([ends.From]);
        while (open.TryPop(out var id))
        {
            if (!seen.Add(id))
            {
                continue;
            }

            var node = process.Nodes[id];
            foreach (var flow in node.Outgoing.Select(f => process.Flows[f]))
            {
                if (flow.TargetId == ends.Gateway)
                {
                    flows.Add(flow.Id);
                }
                else
                {
                    open.Push(flow.TargetId);
                }
            }

            foreach (var next in process.NodesOf(node.ScopeId).Where(n => n.AttachedTo == id || n.Id == node.LinkTarget))
            {
                open.Push(next.Id);
            }
        }

        return flows;
    }
}
