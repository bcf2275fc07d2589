namespace MotCua.Storage;

/// <summary>
/// A condition on documents, as a value. Fields are dotted paths; they need not be indexed, but only indexed ones are
/// quick. Values of different types (text, number) are not to be mixed in one field.
/// </summary>
public abstract record Filter
{
    private protected Filter()
    {
    }

    /// <summary>Every document.</summary>
    public static Filter All { get; } = new AndFilter([]);

    /// <summary>All of them; none given = every document.</summary>
    public static Filter And(params IReadOnlyList<Filter> filters) => new AndFilter(filters);

    /// <summary>At least one of them; none given = no document.</summary>
    public static Filter Or(params IReadOnlyList<Filter> filters) => new OrFilter(filters);

    /// <summary>Equal; with null: the field is null or absent.</summary>
    public static Filter Eq(string field, FieldValue value) => new CompareFilter(field, Comparison.Equal, value);

    /// <summary>Not equal; a null or absent field is not equal to any value but null.</summary>
    public static Filter Ne(string field, FieldValue value) => new CompareFilter(field, Comparison.NotEqual, value);

    /// <summary>Less than; never true of a null or absent field (so the next three).</summary>
    public static Filter Lt(string field, FieldValue value) => new CompareFilter(field, Comparison.Less, value);

    public static Filter Le(string field, FieldValue value) => new CompareFilter(field, Comparison.LessOrEqual, value);

    public static Filter Gt(string field, FieldValue value) => new CompareFilter(field, Comparison.Greater, value);

    public static Filter Ge(string field, FieldValue value) => new CompareFilter(field, Comparison.GreaterOrEqual, value);

    /// <summary>Equal to one of the values; none given = no document.</summary>
    public static Filter In(string field, params IReadOnlyList<FieldValue> values) => new InFilter(field, values);

    /// <summary>The field is there and not null; or, with false, it is null or absent.</summary>
    public static Filter Exists(string field, bool exists = true) => new ExistsFilter(field, exists);

    /// <summary>The field is an array that holds the value.</summary>
    public static Filter Contains(string field, FieldValue value) => new ContainsFilter(field, [value]);

    /// <summary>The field is an array that holds at least one of the values; none given = no document.</summary>
    public static Filter ContainsAny(string field, params IReadOnlyList<FieldValue> values) =>
        new ContainsFilter(field, values);

    /// <summary>The field is null, absent or an array that holds none of the values; none given = every document.</summary>
    public static Filter ContainsNone(string field, params IReadOnlyList<FieldValue> values) =>
        new ContainsNoneFilter(field, values);

    /// <summary>Every word of the text, folded by <see cref="VietnameseText"/>, occurs in the field, which must hold
    /// folded text. No words = every document.</summary>
    public static Filter Text(string field, string? text) => new TextFilter(field, VietnameseText.FoldedWords(text));
}
