using System.Collections.Immutable;

namespace MotCua.Engine.Verification.Domains;

/// <summary>
/// A set of places on one line, as the places where belonging to it changes, in order: at each of them, the place
/// itself included, it changes. One set has one form only.
/// </summary>
internal sealed class Cuts : IEquatable<Cuts>
{
    public static readonly Cuts Empty = new(false, []);
    public static readonly Cuts All = new(true, []);

    private Cuts(bool fromBelow, ImmutableArray<CutKey> changes)
    {
        FromBelow = fromBelow;
        Changes = changes;
    }

    /// <summary>Whether all before the first change belongs to it.</summary>
    public bool FromBelow { get; }

    public ImmutableArray<CutKey> Changes { get; }

    public bool IsEmpty => !FromBelow && Changes.IsEmpty;

    public bool IsAll => FromBelow && Changes.IsEmpty;

    /// <summary>The stretches it consists of: from (included; null: unbounded) to (excluded; null: unbounded).</summary>
    public IEnumerable<(CutKey? From, CutKey? To)> Stretches
    {
        get
        {
            if (FromBelow)
            {
                yield return (null, Changes.IsEmpty ? null : Changes[0]);
            }

            for (var i = FromBelow ? 1 : 0; i < Changes.Length; i += 2)
            {
                yield return (Changes[i], i + 1 < Changes.Length ? Changes[i + 1] : null);
            }
        }
    }

    public static Cuts From(CutKey key) => new(false, [key]);

    public static Cuts Before(CutKey key) => new(true, [key]);

    /// <summary>From a place to before another; empty when the other is not after it.</summary>
    public static Cuts Between(CutKey from, CutKey to) => from.CompareTo(to) < 0 ? new(false, [from, to]) : Empty;

    /// <summary>From changes in order; of equal ones each pair cancels itself.</summary>
    public static Cuts Of(bool fromBelow, IEnumerable<CutKey> changes)
    {
        var kept = ImmutableArray.CreateBuilder<CutKey>();
        foreach (var change in changes)
        {
            if (kept.Count > 0 && kept[^1].CompareTo(change) == 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else
            {
                kept.Add(change);
            }
        }

        return kept.Count == 0 ? (fromBelow ? All : Empty) : new(fromBelow, kept.ToImmutable());
    }

    public bool Contains(CutKey key)
    {
        var (low, high) = (0, Changes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Changes[middle].CompareTo(key) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return FromBelow != (low % 2 == 1);
    }

    public Cuts Complement() => new(!FromBelow, Changes);

    public Cuts Union(Cuts other) => IsEmpty || other.IsAll ? other : other.IsEmpty || IsAll ? this : Merge(other, (a, b) => a || b);

    public Cuts Intersect(Cuts other) => IsEmpty || other.IsAll ? this : other.IsEmpty || IsAll ? other : Merge(other, (a, b) => a && b);

    public bool Equals(Cuts? other) => other is not null && other.FromBelow == FromBelow && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as Cuts);

    public override int GetHashCode() => Changes.Aggregate(FromBelow ? 1 : 0, HashCode.Combine);

    private Cuts Merge(Cuts other, Func<bool, bool, bool> belongs)
    {
        var (a, b, i, j) = (FromBelow, other.FromBelow, 0, 0);
        var first = belongs(a, b);
        var now = first;
        var changes = ImmutableArray.CreateBuilder<CutKey>();
        while (i < Changes.Length || j < other.Changes.Length)
        {
            var order = i == Changes.Length ? 1 : j == other.Changes.Length ? -1 : Changes[i].CompareTo(other.Changes[j]);
            var at = order <= 0 ? Changes[i] : other.Changes[j];
            if (order <= 0)
            {
                (a, i) = (!a, i + 1);
            }

            if (order >= 0)
            {
                (b, j) = (!b, j + 1);
            }

            if (belongs(a, b) != now)
            {
                now = !now;
                changes.Add(at);
            }
        }

        return changes.Count == 0 ? (first ? All : Empty) : new(first, changes.ToImmutable());
    }
}
