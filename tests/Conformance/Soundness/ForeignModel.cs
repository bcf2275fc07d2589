using System.Xml.Linq;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Conformance.Soundness;

/// <summary>
/// A file of somebody else made ready for the checker: each process that holds nodes is a pool, compiled by itself from
/// the file without what our engine would need and the file does not say (<see cref="RunnableXml"/>).
/// </summary>
internal sealed class ForeignModel
{
    private ForeignModel(IReadOnlyList<ForeignPool> pools, IReadOnlyList<MessageLink> messages, IReadOnlySet<string> withoutDefault, string? refusal)
        => (Pools, Messages, WithoutDefault, Refusal) = (pools, messages, withoutDefault, refusal);

    /// <summary>The processes, those left out that another one calls.</summary>
    public IReadOnlyList<ForeignPool> Pools { get; }

    /// <summary>Message flows between nodes of the pools.</summary>
    public IReadOnlyList<MessageLink> Messages { get; }

    /// <summary>Nodes whose conditions need not hold, as far as the file says.</summary>
    public IReadOnlySet<string> WithoutDefault { get; }

    /// <summary>Why the file could not be read; null when it could.</summary>
    public string? Refusal { get; }

    /// <summary>What the engine does not run, of all pools.</summary>
    public IReadOnlyList<Finding> Refused => [.. Pools.SelectMany(p => p.Refused)];

    /// <summary>Reads a file.</summary>
    public static ForeignModel Read(string path)
    {
        var read = BpmnReader.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        if (read.Document is not { } document)
        {
            return new ForeignModel([], [], new HashSet<string>(), string.Join("; ", read.Findings.Select(f => FindingTexts.Format(f, "en"))));
        }

        var runnable = RunnableXml.Of(document.Xml);
        var called = runnable.Called;
        var pools = runnable.Processes.Where(id => !called.Contains(id)).Select(id => ForeignPool.Compile(runnable, id)).ToList();
        return new ForeignModel(pools, Between(document.Xml, pools), runnable.WithoutDefault, null);
    }

    // Flows from and to the border of a pool say nothing about the nodes in it; black boxes send when they like.
    private static List<MessageLink> Between(XDocument xml, List<ForeignPool> pools)
        => [.. from flow in xml.Descendants(BpmnNamespaces.Model + "messageFlow").Select((Element, Number) => (Element, Number))
               let source = RunnableXml.Local((string?)flow.Element.Attribute("sourceRef"))
               let target = RunnableXml.Local((string?)flow.Element.Attribute("targetRef"))
               where pools.Exists(p => p.Holds(source)) && pools.Exists(p => p.Holds(target))
               select new MessageLink((string?)flow.Element.Attribute("id") ?? $"messageFlow{flow.Number}", source!, target!)];
}

/// <summary>One process of a file.</summary>
/// <param name="Id">Id of the process.</param>
/// <param name="Procedure">Compiled; null when the engine does not run it.</param>
/// <param name="Findings">What compiling said.</param>
internal sealed record ForeignPool(string Id, CompiledProcedure? Procedure, IReadOnlyList<Finding> Findings)
{
    /// <summary>Why the engine does not run it.</summary>
    public IEnumerable<Finding> Refused => Procedure is null ? Findings.Where(f => f.Severity == Severity.Error) : [];

    /// <summary>Compiles a process of a file.</summary>
    public static ForeignPool Compile(RunnableXml runnable, string id)
    {
        var result = ForeignBundle.Compile(runnable.With(id), id);
        return new ForeignPool(id, result.Procedure, result.Findings);
    }

    /// <summary>Whether it holds a node.</summary>
    public bool Holds(string? node) => node is not null && Procedure?.Process.Nodes.ContainsKey(node) == true;
}
