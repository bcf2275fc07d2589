namespace MotCua.RuntimeHost.Cli.Simulating;

/// <summary>Rows of cells, written in columns as wide as they need.</summary>
internal sealed class TextColumns
{
    private const int Gap = 2;
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output)
    {
        var widths = Enumerable.Range(0, _rows.Max(r => r.Length)).Select(i => _rows.Max(r => i < r.Length ? r[i].Length : 0)).ToList();
        foreach (var row in _rows)
        {
            output.WriteLine(string.Concat(row.Select((cell, i) => i == row.Length - 1 ? cell : cell.PadRight(widths[i] + Gap))));
        }
    }
}
