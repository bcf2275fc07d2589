namespace MotCua.Benchmarks;

/// <summary>A dossier's names as nested dictionaries.</summary>
internal sealed class Document(IReadOnlyDictionary<string, object?> names)
{
    public object? this[string group, string name] => ((Dictionary<string, object?>)names[group]!)[name];

    public object? this[string group, string part, string name] => ((Dictionary<string, object?>)((Dictionary<string, object?>)names[group]!)[part]!)[name];

    public decimal Number(string group, string name) => (decimal)this[group, name]!;

    public string Text(string group, string name) => (string)this[group, name]!;

    public List<Dictionary<string, object?>> List(string group, string name) => (List<Dictionary<string, object?>>)this[group, name]!;
}
