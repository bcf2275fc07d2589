using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>
/// The elements of one definitions file, indexed for rules: by name, by id, flows by their ends. What stands inside
/// <c>extensionElements</c> is not the standard's matter and is left out.
/// </summary>
internal sealed class BpmnModel
{
    private readonly ILookup<string, XElement> _byName;
    private readonly Dictionary<string, XElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(XElement Node, string Side), HashSet<string>> _named = [];
    private readonly Dictionary<(XElement Node, string Side), HashSet<string>> _ends = [];
    private readonly ILookup<string, XElement> _flowsBySource;
    private readonly ILookup<string, XElement> _flowsByTarget;

    public BpmnModel(BpmnDocument document, Func<string, BpmnDocument?>? companion)
    {
        Root = document.Xml.Root!;
        Elements = [.. Standard(Root)];
        _byName = Elements.ToLookup(e => e.Name.LocalName, StringComparer.Ordinal);
        foreach (var element in Elements.Where(e => e.Id() is not null))
        {
            _byId.TryAdd(element.Id()!, element);
        }

        _flowsBySource = _byName["sequenceFlow"].ToLookup(f => Local(f.Get("sourceRef")), StringComparer.Ordinal);
        _flowsByTarget = _byName["sequenceFlow"].ToLookup(f => Local(f.Get("targetRef")), StringComparer.Ordinal);
        Imports = ImportedFile.From(Root, companion);
    }

    public XElement Root { get; }

    /// <summary>All elements of the BPMN namespace in document order.</summary>
    public IReadOnlyList<XElement> Elements { get; }

    public IReadOnlyList<ImportedFile> Imports { get; }

    public IEnumerable<XElement> All(string name) => _byName[name];

    public IEnumerable<XElement> All(IEnumerable<string> names) => names.SelectMany(n => _byName[n]);

    /// <summary>What a reference names here or in an imported file that was given; null when there is none.</summary>
    public XElement? Find(XElement from, string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        return Foreign(from, reference) is { } imported ? imported.Find(Local(reference)) : _byId.GetValueOrDefault(Local(reference));
    }

    public XElement? FindBy(XElement from, string attribute) => Find(from, from.Get(attribute));

    /// <summary>Whether a reference leads to a file that was not given, so that nothing can be said about it.</summary>
    public bool IsUnknowable(XElement from, string reference) => Foreign(from, reference) is { Root: null };

    /// <summary>Ids of the flows into a node, from either side of the relation.</summary>
    public IReadOnlyCollection<string> Incoming(XElement node) => Ends(node, "incoming", _flowsByTarget);

    /// <summary>Ids of the flows out of a node, from either side of the relation.</summary>
    public IReadOnlyCollection<string> Outgoing(XElement node) => Ends(node, "outgoing", _flowsBySource);

    /// <summary>Ids of the flows that a node itself names, in "incoming" or "outgoing".</summary>
    public IReadOnlySet<string> Named(XElement node, string side)
        => _named.TryGetValue((node, side), out var known) ? known : _named[(node, side)] = node.Texts(side).Select(Local).ToHashSet(StringComparer.Ordinal);

    /// <summary>The sequence flows that leave a node.</summary>
    public IEnumerable<XElement> FlowsFrom(XElement node)
        => Outgoing(node).Select(id => Find(node, id)).OfType<XElement>().Where(f => f.Is("sequenceFlow"));

    /// <summary>The definitions of an event, those by reference included.</summary>
    public IReadOnlyList<XElement> Definitions(XElement node)
        => [.. node.Elements().Where(e => e.IsEventDefinition()), .. node.Texts("eventDefinitionRef").Select(r => Find(node, r)).OfType<XElement>()];

    public bool Has(XElement node, params string[] kinds) => Definitions(node).Any(d => kinds.Contains(d.DefinitionKind(), StringComparer.Ordinal));

    private static string Local(string? reference) => reference is null ? "" : reference[(reference.IndexOf(':') + 1)..];

    private static IEnumerable<XElement> Standard(XElement root)
    {
        var waiting = new Stack<XElement>([root]);
        while (waiting.TryPop(out var element))
        {
            if (element.Name.Namespace == BpmnNamespaces.Model)
            {
                yield return element;
            }

            if (!element.Is("extensionElements"))
            {
                foreach (var child in element.Elements().Reverse())
                {
                    waiting.Push(child);
                }
            }
        }
    }

    private HashSet<string> Ends(XElement node, string side, ILookup<string, XElement> flows)
    {
        if (_ends.TryGetValue((node, side), out var known))
        {
            return known;
        }

        // A flow without an id counts as well; "@" begins no id.
        var ids = new HashSet<string>(Named(node, side), StringComparer.Ordinal);
        ids.UnionWith(node.Id() is { } id ? flows[id].Select((f, i) => f.Id() ?? $"@{i}") : []);
        return _ends[(node, side)] = ids;
    }

    private ImportedFile? Foreign(XElement from, string reference)
    {
        var colon = reference.IndexOf(':');
        if (colon <= 0 || from.GetNamespaceOfPrefix(reference[..colon]) is not { } space || space.NamespaceName == Root.Get("targetNamespace"))
        {
            return null;
        }

        return Imports.FirstOrDefault(i => i.Namespace == space.NamespaceName);
    }
}
