namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Faults found so far: for each kind and element the first, one that follows from nothing else before one that does.</summary>
internal sealed class Suspects
{
    private readonly Dictionary<(SoundnessFaultKind Kind, string ElementId), Suspect> _found = [];

    public IEnumerable<Suspect> All => _found.Values.OrderBy(s => s.Follows).ThenBy(s => s.Visit);

    public bool Any => _found.Count > 0;

    public void Add(Suspect suspect)
    {
        var key = (suspect.Kind, suspect.ElementId);
        if (!_found.TryGetValue(key, out var known) || (known.Follows && !suspect.Follows))
        {
            _found[key] = suspect;
        }
    }
}
