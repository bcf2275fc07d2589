namespace MotCua.Forms;

/// <summary>
/// The order in which fields are decided: a field comes after its group and after every field its expressions read,
/// because a hidden field reads as null. A circle is the author's mistake. Whether a field is required changes no other: those expressions come after.
/// </summary>
internal sealed class FieldOrder
{
    private FieldOrder(IReadOnlyList<FormField> fields)
    {
        Fields = fields;
        Read = fields.SelectMany(f => ExpressionsOf(f).SelectMany(e => FeelReferences.In(e.Text, ItemPathOf(f))))
            .Select(p => p.Replace("[]", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Paths (without brackets) that expressions read.</summary>
    public IReadOnlySet<string> Read { get; }

    /// <summary>Every field, in the order to decide them.</summary>
    public IReadOnlyList<FormField> Fields { get; }

    /// <summary>Sorts; circles are added to <paramref name="cycles"/> as lists of paths and left in document order.</summary>
    public static FieldOrder Of(FormSchema schema, List<IReadOnlyList<string>> cycles)
    {
        var done = new HashSet<FormField>();
        var way = new List<FormField>();
        var order = new List<FormField>();
        var parents = ParentsOf(schema.Root).ToDictionary(p => p.Child, p => p.Parent);

        void Visit(FormField field)
        {
            if (done.Contains(field)) return;
            var at = way.IndexOf(field);
            if (at >= 0)
            {
                cycles.Add([.. way.Skip(at).Select(f => f.Path), field.Path]);
                return;
            }

            way.Add(field);
            if (parents.TryGetValue(field, out var parent)) Visit(parent);
            foreach (var read in Reads(schema, field)) Visit(read);
            way.RemoveAt(way.Count - 1);
            if (done.Add(field)) order.Add(field);
        }

        foreach (var field in schema.AllFields) Visit(field);
        return new FieldOrder(order);
    }

    /// <summary>The path of the list item a field stands in, or null.</summary>
    public static string? ItemPathOf(FormField field)
    {
        var at = field.Path.LastIndexOf("[]", StringComparison.Ordinal);
        return at < 0 ? null : field.Path[..(at + 2)];
    }

    /// <summary>The FEEL expressions of a field with their keywords.</summary>
    public static IEnumerable<(string Keyword, string Text)> ExpressionsOf(FormField field)
    {
        if (field.VisibleWhen is { } visible) yield return ("x-visibleWhen", visible);
        if (field.Computed is { } computed) yield return ("x-computed", computed);
        if (field.RequiredWhen is { } required) yield return ("x-requiredWhen", required);
    }

    private static IEnumerable<FormField> Reads(FormSchema schema, FormField field)
    {
        var paths = ExpressionsOf(field).Where(e => e.Keyword != "x-requiredWhen").SelectMany(e => FeelReferences.In(e.Text, ItemPathOf(field))).Select(p => p.Replace("[]", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        if (paths.Count == 0) return [];
        return schema.AllFields.Where(other =>
        {
            // Reading a group or list reads everything in it; reading a field also reads whether its groups are shown.
            var path = other.Path.Replace("[]", "", StringComparison.Ordinal);
            return paths.Any(p => p == path || IsInside(path, p) || (IsInside(p, path) && !IsInside(field.Path, other.Path) && other.Path != field.Path));
        });
    }

    private static bool IsInside(string path, string group) =>
        group.Length == 0 || (path.Length > group.Length && path.StartsWith(group, StringComparison.Ordinal) && path[group.Length] is '.' or '[');

    private static IEnumerable<(FormField Child, FormField Parent)> ParentsOf(FormField parent)
    {
        foreach (var child in parent.Item is { } item ? [item] : parent.Fields)
        {
            if (parent.Path.Length > 0) yield return (child, parent);
            foreach (var deeper in ParentsOf(child)) yield return deeper;
        }
    }
}
