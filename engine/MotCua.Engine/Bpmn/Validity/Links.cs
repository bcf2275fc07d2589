using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>Link event definitions and how they pair (section 10.5.5).</summary>
internal sealed class Links
{
    private readonly BpmnModel _model;
    private readonly ILookup<string, XElement> _caughtByName;
    private readonly ILookup<(XElement? Level, string Name), XElement> _thrownByPlace;
    private readonly ILookup<(XElement? Level, string Name), XElement> _caughtByPlace;
    private readonly Dictionary<XElement, HashSet<XElement?>> _sources = [];

    public Links(BpmnModel model)
    {
        _model = model;
        Thrown = [.. model.All("linkEventDefinition").Where(l => l.Parent!.Is("intermediateThrowEvent"))];
        Caught = [.. model.All("linkEventDefinition").Where(l => l.Parent!.Is("intermediateCatchEvent"))];
        _caughtByName = Caught.ToLookup(NameOf, StringComparer.Ordinal);
        _thrownByPlace = Thrown.ToLookup(Place);
        _caughtByPlace = Caught.ToLookup(Place);
    }

    public IReadOnlyList<XElement> Thrown { get; }

    public IReadOnlyList<XElement> Caught { get; }

    public static XElement? Level(XElement link) => link.Parent!.Parent;

    /// <summary>The catching links of a throwing one: those it names that name it too; without names one of the same name.</summary>
    public IEnumerable<XElement> Partners(XElement thrown)
    {
        if (thrown.Texts("target").ToList() is not { Count: > 0 } targets)
        {
            return NameOf(thrown).Length > 0 ? _caughtByPlace[Place(thrown)].Concat(_caughtByName[NameOf(thrown)]).Take(1) : [];
        }

        return targets.Select(t => _model.Find(thrown, t)).OfType<XElement>()
            .Where(c => c.Parent!.Is("intermediateCatchEvent") && (c.Child("source") is null || SourcesOf(c).Contains(thrown)));
    }

    /// <summary>Whether a link on the other side has the same name on the same level.</summary>
    public bool IsPairedByName(XElement link)
        => NameOf(link).Length > 0 && (link.Parent!.Is("intermediateThrowEvent") ? _caughtByPlace : _thrownByPlace).Contains(Place(link));

    private static (XElement? Level, string Name) Place(XElement link) => (Level(link), NameOf(link));

    private static string NameOf(XElement link) => link.Get("name") ?? link.Parent!.Get("name") ?? "";

    private HashSet<XElement?> SourcesOf(XElement caught)
        => _sources.TryGetValue(caught, out var known) ? known : _sources[caught] = [.. caught.Texts("source").Select(s => _model.Find(caught, s))];
}
