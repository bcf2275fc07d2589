using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>Link event definitions and how they pair (section 10.5.5).</summary>
internal static class Links
{
    public static IEnumerable<XElement> Thrown(BpmnModel model) => model.All("linkEventDefinition").Where(l => l.Parent!.Is("intermediateThrowEvent"));

    public static IEnumerable<XElement> Caught(BpmnModel model) => model.All("linkEventDefinition").Where(l => l.Parent!.Is("intermediateCatchEvent"));

    /// <summary>The catching links of a throwing one: those it names that name it too; without names those of the same name.</summary>
    public static IEnumerable<XElement> Partners(BpmnModel model, XElement thrown)
    {
        if (thrown.Texts("target").ToList() is not { Count: > 0 } targets)
        {
            return SameName(Caught(model), thrown).OrderBy(c => Level(c) == Level(thrown) ? 0 : 1).Take(1);
        }

        return targets.Select(t => model.Find(thrown, t)).OfType<XElement>()
            .Where(c => c.Parent!.Is("intermediateCatchEvent") && (c.Child("source") is null || c.Texts("source").Any(s => model.Find(c, s) == thrown)));
    }

    /// <summary>Whether a link on the other side has the same name on the same level.</summary>
    public static bool IsPairedByName(BpmnModel model, XElement link)
        => SameName(link.Parent!.Is("intermediateThrowEvent") ? Caught(model) : Thrown(model), link).Any(other => Level(other) == Level(link));

    public static XElement? Level(XElement link) => link.Parent!.Parent;

    private static IEnumerable<XElement> SameName(IEnumerable<XElement> links, XElement link)
        => links.Where(other => NameOf(link) is { } name && NameOf(other) == name);

    private static string? NameOf(XElement link) => link.Get("name") ?? link.Parent!.Get("name");
}
