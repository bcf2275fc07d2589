namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Goes through all combinations of choices: each run follows a script and takes the first answer behind its end.</summary>
internal sealed class ScriptChooser : IChooser
{
    private readonly List<(int Taken, int Of)> _taken = [];
    private int[] _script = [];

    /// <summary>The choices of the run, as a script that repeats it.</summary>
    public int[] Script => _taken.Count == 0 ? [] : [.. _taken.Select(t => t.Taken)];

    /// <summary>Begins a run.</summary>
    public void Begin(int[] script)
    {
        _script = script;
        _taken.Clear();
    }

    /// <summary>The script of the next combination; null when all were taken.</summary>
    public int[]? Next()
    {
        var last = _taken.FindLastIndex(t => t.Taken + 1 < t.Of);
        return last < 0 ? null : [.. _taken.Take(last).Select(t => t.Taken), _taken[last].Taken + 1];
    }

    /// <inheritdoc/>
    public int Choose(string elementId, string expression, IReadOnlyList<string> answers)
    {
        var taken = _taken.Count < _script.Length ? _script[_taken.Count] : 0;
        _taken.Add((taken, answers.Count));
        return taken;
    }
}
