namespace MotCua.Engine.Verification.Tables;

/// <summary>A part of a table: for each column some of its parts, as bits. All combinations of them belong to it.</summary>
internal sealed class TableBox(ulong[][] columns)
{
    public ulong[][] Columns => columns;

    public bool IsEmpty => columns.Any(column => column.All(word => word == 0));

    public bool Meets(TableBox other)
    {
        for (var c = 0; c < columns.Length; c++)
        {
            if (!Meets(columns[c], other.Columns[c]))
            {
                return false;
            }
        }

        return true;
    }

    public TableBox Intersect(TableBox other) => new([.. columns.Zip(other.Columns, And)]);

    /// <summary>How many columns of the other stick out of this one; none: the other lies within.</summary>
    public int Cut(TableBox other)
    {
        var count = 0;
        for (var c = 0; c < columns.Length; c++)
        {
            count += Within(other.Columns[c], columns[c]) ? 0 : 1;
        }

        return count;
    }

    public bool Equals(TableBox other) => columns.Zip(other.Columns).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    /// <summary>The same with another column.</summary>
    public TableBox With(int column, ulong[] bits)
    {
        var copy = (ulong[][])columns.Clone();
        copy[column] = bits;
        return new TableBox(copy);
    }

    public static ulong[] And(ulong[] a, ulong[] b) => [.. a.Zip(b, (x, y) => x & y)];

    public static ulong[] Except(ulong[] a, ulong[] b) => [.. a.Zip(b, (x, y) => x & ~y)];

    public static bool Within(ulong[] inner, ulong[] outer)
    {
        for (var w = 0; w < inner.Length; w++)
        {
            if ((inner[w] & ~outer[w]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Meets(ulong[] a, ulong[] b)
    {
        for (var w = 0; w < a.Length; w++)
        {
            if ((a[w] & b[w]) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
