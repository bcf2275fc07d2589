using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>An import with the file it names, where the caller gave that file. A place on the network is never asked for.</summary>
internal sealed record ImportedFile(XElement Import, string? Location, string? Namespace, XElement? Root, bool Asked)
{
    private readonly Lazy<Dictionary<string, XElement>> _byId = new(() => ById(Root));

    public static ImportedFile Of(XElement import, Func<string, BpmnDocument?>? companion)
    {
        var location = import.Get("location");
        var asked = companion is not null && location is not null && !IsRemote(location) && IsBpmn(import);
        return new ImportedFile(import, location, import.Get("namespace"), asked ? companion!(location!)?.Xml.Root : null, asked);
    }

    public XElement? Find(string id) => _byId.Value.GetValueOrDefault(id);

    public IEnumerable<string> Ids => _byId.Value.Keys;

    private static bool IsBpmn(XElement import) => import.Get("importType") == BpmnNamespaces.Model.NamespaceName;

    // "a:b" has a scheme; "a/b:c" and "b.bpmn" have none.
    private static bool IsRemote(string location)
        => location.StartsWith("//", StringComparison.Ordinal) || (location.IndexOf(':') is var colon and > 0 && !location[..colon].Contains('/'));

    private static Dictionary<string, XElement> ById(XElement? root)
    {
        var byId = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in root?.DescendantsAndSelf().Where(e => e.Name.Namespace == BpmnNamespaces.Model && e.Id() is not null) ?? [])
        {
            byId.TryAdd(element.Id()!, element);
        }

        return byId;
    }
}
