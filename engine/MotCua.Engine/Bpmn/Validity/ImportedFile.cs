using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>An import with the file it names, where the caller gave that file. A place on the network is never asked for.</summary>
/// <param name="Import">The import of the checked file through which it is reached.</param>
/// <param name="Location">As the importing file states it.</param>
/// <param name="Namespace">As the importing file states it.</param>
/// <param name="Root">Null when the file was not given.</param>
/// <param name="Asked">Whether the caller was asked for the file.</param>
internal sealed record ImportedFile(XElement Import, string? Location, string? Namespace, XElement? Root, bool Asked)
{
    private const int MostFiles = 100;

    private readonly Lazy<Dictionary<string, XElement>> _byId = new(() => ById(Root));

    /// <summary>What a file imports, and what those files import in turn; each location once.</summary>
    public static IReadOnlyList<ImportedFile> From(XElement root, Func<string, BpmnDocument?>? companion)
    {
        var files = new List<ImportedFile>();
        var seen = new HashSet<(string?, string?)>();
        var waiting = new Queue<(XElement Through, XElement Import)>(root.Children("import").Select(i => (i, i)));
        while (waiting.TryDequeue(out var next) && files.Count < MostFiles)
        {
            var file = Of(next.Through, next.Import, companion);
            if (seen.Add((file.Location, file.Namespace)) && !XNode.DeepEquals(file.Root, root))
            {
                files.Add(file);
                file.Root?.Children("import").ToList().ForEach(i => waiting.Enqueue((next.Through, i)));
            }
        }

        return files;
    }

    public IEnumerable<string> Ids => _byId.Value.Keys;

    public XElement? Find(string id) => _byId.Value.GetValueOrDefault(id);

    private static ImportedFile Of(XElement through, XElement import, Func<string, BpmnDocument?>? companion)
    {
        var location = import.Get("location");
        var asked = companion is not null && location is not null && !IsRemote(location) && IsBpmn(import);
        return new ImportedFile(through, location, import.Get("namespace"), asked ? companion!(location!)?.Xml.Root : null, asked);
    }

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
