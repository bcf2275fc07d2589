using System.Collections.Immutable;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>The message flows of a collaboration, for quick look-up.</summary>
internal sealed class Links
{
    private readonly IReadOnlyList<MessageLink> _links;
    private readonly Dictionary<string, List<int>> _into = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _from = new(StringComparer.Ordinal);

    public Links(SoundnessModel model)
    {
        _links = model.Links;
        for (var i = 0; i < _links.Count; i++)
        {
            Group(_into, _links[i].TargetId, i);
            Group(_from, _links[i].SourceId, i);
        }
    }

    /// <summary>Number of links.</summary>
    public int Count => _links.Count;

    /// <summary>A link with a message for an element; null when there is none.</summary>
    public int? Into(string elementId, ImmutableArray<int> messages)
    {
        foreach (var link in _into.GetValueOrDefault(elementId, []))
        {
            if (messages[link] > 0)
            {
                return link;
            }
        }

        return null;
    }

    /// <summary>The links on which an element sends.</summary>
    public IReadOnlyList<int> From(string elementId) => _from.GetValueOrDefault(elementId, []);

    /// <summary>The message flow's id.</summary>
    public string IdOf(int link) => _links[link].Id;

    private static void Group(Dictionary<string, List<int>> groups, string key, int link)
        => (groups.TryGetValue(key, out var group) ? group : groups[key] = []).Add(link);
}
