using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace MotCua.Engine.Kernel.State;

/// <summary>
/// An immutable map from local ids to values that keeps the order of creation, so that going through it is
/// deterministic and its JSON is stable. Made for the few dozen entries of a dossier: look-ups are linear.
/// </summary>
[JsonConverter(typeof(StateTableJsonConverterFactory))]
public sealed class StateTable<T> : IReadOnlyDictionary<string, T>
{
    private readonly KeyValuePair<string, T>[] _entries;

    private StateTable(KeyValuePair<string, T>[] entries) => _entries = entries;

    /// <summary>No entries.</summary>
    public static StateTable<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _entries.Select(e => e.Key);

    /// <inheritdoc/>
    public IEnumerable<T> Values => _entries.Select(e => e.Value);

    /// <inheritdoc/>
    public T this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"No entry '{key}'.");

    /// <summary>The entry; null (default) when there is none.</summary>
    public T? Find(string? key) => key is not null && TryGetValue(key, out var value) ? value : default;

    /// <summary>This table with an entry replaced in its place or added at the end.</summary>
    public StateTable<T> Set(string key, T value)
    {
        var at = IndexOf(key);
        if (at < 0)
        {
            return new([.. _entries, new(key, value)]);
        }

        var copy = _entries.AsSpan().ToArray();
        copy[at] = new(key, value);
        return new(copy);
    }

    /// <summary>This table with an entry changed; an unknown key is a bug.</summary>
    public StateTable<T> Change(string key, Func<T, T> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Set(key, change(this[key]));
    }

    /// <summary>This table without an entry.</summary>
    public StateTable<T> Remove(string key)
    {
        var at = IndexOf(key);
        return at < 0 ? this : new([.. _entries[..at], .. _entries[(at + 1)..]]);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var at = IndexOf(key);
        value = at < 0 ? default : _entries[at].Value;
        return at >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)_entries).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    private int IndexOf(string key) => Array.FindIndex(_entries, e => e.Key == key);
}
