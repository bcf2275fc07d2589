using System.Globalization;
using System.Text;

namespace MotCua.Forms;

/// <summary>The three spellings of one place: JSON pointer <c>/a/b/0/c</c>, posted name <c>a.b[0].c</c>, element id <c>f-a-b-0-c</c>.</summary>
public static class FormPath
{
    /// <summary>A child's pointer.</summary>
    public static string Child(string pointer, string key) => pointer + "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>An item's pointer.</summary>
    public static string Item(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The first segment as a pointer: <c>/members</c> of <c>/members/0/name</c>.</summary>
    public static string RootOf(string pointer)
    {
        var second = pointer.IndexOf('/', 1);
        return second < 0 ? pointer : pointer[..second];
    }

    /// <summary>The name a control posts under.</summary>
    public static string ToName(string pointer)
    {
        var name = new StringBuilder();
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            if (segment.Length > 0 && segment.All(char.IsAsciiDigit)) name.Append('[').Append(segment).Append(']');
            else name.Append(name.Length > 0 ? "." : "").Append(segment);
        }

        return name.ToString();
    }

    /// <summary>The pointer of a posted name.</summary>
    public static string ToPointer(string name) =>
        "/" + name.Replace("[", "/", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace(".", "/", StringComparison.Ordinal);

    /// <summary>The element id of a control.</summary>
    public static string ToId(string prefix, string pointer) => prefix + pointer.Replace('/', '-');
}
