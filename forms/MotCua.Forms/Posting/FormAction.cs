namespace MotCua.Forms;

/// <summary>What a submit button inside the form asked for, instead of saving: posted under <see cref="FieldName"/>.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Pointer">The list to add to, or the item or file to remove; empty for a refresh.</param>
public sealed record FormAction(FormActionKind Kind, string Pointer)
{
    /// <summary>The name the buttons post under.</summary>
    public const string FieldName = "mc-act";

    /// <summary>The value a button posts: <c>add:members</c>, <c>remove:members[1]</c>, <c>refresh:</c>.</summary>
    public string Value => Kind.ToString().ToLowerInvariant() + ":" + (Pointer.Length == 0 ? "" : FormPath.ToName(Pointer));

    /// <summary>Reads a posted value; null when it is none of ours.</summary>
    public static FormAction? Parse(string? value)
    {
        var colon = value?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon < 0 || !Enum.TryParse<FormActionKind>(value![..colon], ignoreCase: true, out var kind) || int.TryParse(value[..colon], out _)) return null;
        return new FormAction(kind, colon == value.Length - 1 ? "" : FormPath.ToPointer(value[(colon + 1)..]));
    }
}
