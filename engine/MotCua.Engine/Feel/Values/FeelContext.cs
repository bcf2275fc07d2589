using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>An immutable map from names (NFC) to values that keeps the order of its entries.</summary>
public sealed class FeelContext : FeelValue
{
    private const int LinearSearchLimit = 8;

    public static readonly FeelContext Empty = new([]);

    private readonly ImmutableArray<KeyValuePair<string, FeelValue>> _entries;
    private Dictionary<string, int>? _index;

    private FeelContext(ImmutableArray<KeyValuePair<string, FeelValue>> entries) => _entries = entries;

    public override FeelTypeKind Kind => FeelTypeKind.Context;

    /// <summary>The entries in the order in which they were added.</summary>
    public IReadOnlyList<KeyValuePair<string, FeelValue>> Entries => _entries;

    public IEnumerable<string> Names => _entries.Select(entry => entry.Key);

    /// <summary>A context of these entries; of two with the same name the later one wins at the place of the first.</summary>
    public static FeelContext Of(IEnumerable<KeyValuePair<string, FeelValue>> entries)
    {
        var list = new List<KeyValuePair<string, FeelValue>>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            var name = key.Normalize(NormalizationForm.FormC);
            if (index.TryGetValue(name, out var at))
            {
                list[at] = new(name, value);
            }
            else
            {
                index[name] = list.Count;
                list.Add(new(name, value));
            }
        }

        return list.Count == 0 ? Empty : new FeelContext([.. list]) { _index = index };
    }

    /// <summary>This context with one entry added, or replaced at its place.</summary>
    public FeelContext With(string name, FeelValue value)
    {
        name = name.Normalize(NormalizationForm.FormC);
        var at = IndexOf(name);
        var entry = new KeyValuePair<string, FeelValue>(name, value);
        return new FeelContext(at < 0 ? _entries.Add(entry) : _entries.SetItem(at, entry));
    }

    /// <summary>Looks a name (NFC) up.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out FeelValue? value)
    {
        var at = IndexOf(name);
        value = at < 0 ? null : _entries[at].Value;
        return at >= 0;
    }

    public override bool Equals(FeelValue? other)
        => other is FeelContext context && context._entries.Length == _entries.Length
            && _entries.All(entry => context.TryGet(entry.Key, out var value) && value.Equals(entry.Value));

    public override int GetHashCode()
    {
        var hash = _entries.Length;
        foreach (var entry in _entries)
        {
            hash ^= HashCode.Combine(string.GetHashCode(entry.Key, StringComparison.Ordinal), entry.Value);
        }

        return hash;
    }

    public override string ToString()
        => "{" + string.Join(", ", _entries.Select(entry => FeelTextWriter.Key(entry.Key) + ": " + FeelTextWriter.Nested(entry.Value))) + "}";

    private int IndexOf(string name)
    {
        if (_entries.Length > LinearSearchLimit)
        {
            return Index().TryGetValue(name, out var at) ? at : -1;
        }

        for (var i = 0; i < _entries.Length; i++)
        {
            if (string.Equals(_entries[i].Key, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    // Built at most once per context; two threads that race build the same table.
    private Dictionary<string, int> Index()
    {
        if (_index is { } known)
        {
            return known;
        }

        var index = new Dictionary<string, int>(_entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < _entries.Length; i++)
        {
            index[_entries[i].Key] = i;
        }

        return _index = index;
    }
}
