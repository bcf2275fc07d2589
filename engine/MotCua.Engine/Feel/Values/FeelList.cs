using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>A list; positions in FEEL are one-based, <see cref="Items"/> is zero-based.</summary>
public sealed class FeelList : FeelValue
{
    public static readonly FeelList Empty = new([]);

    public FeelList(IEnumerable<FeelValue> items) => Items = [.. items];

    internal FeelList(ImmutableArray<FeelValue> items) => Items = items;

    public ImmutableArray<FeelValue> Items { get; }

    public int Count => Items.Length;

    public override FeelTypeKind Kind => FeelTypeKind.List;

    public override bool Equals(FeelValue? other) => other is FeelList l && Items.AsSpan().SequenceEqual(l.Items.AsSpan());

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => "[" + string.Join(", ", Items.Select(FeelTextWriter.Nested)) + "]";
}
