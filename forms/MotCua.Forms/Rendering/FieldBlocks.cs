namespace MotCua.Forms.Rendering;

/// <summary>Fields in blocks: one, then those right after it that are shown because of it.</summary>
internal static class FieldBlocks
{
    public static IEnumerable<(FormField First, IReadOnlyList<FormField> Dependent)> Of(IEnumerable<FormField> visible)
    {
        FormField? first = null;
        var dependent = new List<FormField>();
        foreach (var field in visible)
        {
            if (first is not null && DependsOn(field, first))
            {
                dependent.Add(field);
                continue;
            }

            if (first is not null) yield return (first, dependent);
            first = field;
            dependent = [];
        }

        if (first is not null) yield return (first, dependent);
    }

    private static bool DependsOn(FormField field, FormField other) =>
        field.VisibleWhen is { } text && FeelReferences.In(text, FieldOrder.ItemPathOf(field)).Any(path => path == other.Path);
}
