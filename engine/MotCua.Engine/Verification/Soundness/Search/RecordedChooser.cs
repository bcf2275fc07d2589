using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Chooses what a trace supposes: by the element that asks, in the order it asks; else by what is asked.</summary>
internal sealed class RecordedChooser : IChooser
{
    private readonly Dictionary<string, Queue<string>> _byElement = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byText = new(StringComparer.Ordinal);

    public RecordedChooser(IEnumerable<TraceAssumption> recorded)
    {
        foreach (var assumption in recorded)
        {
            (_byElement.TryGetValue(assumption.ElementId, out var queue) ? queue : _byElement[assumption.ElementId] = new()).Enqueue(assumption.Value);
            if (assumption.Expression.Length > 0)
            {
                _byText[assumption.Expression] = assumption.Value;
            }
        }
    }

    /// <inheritdoc/>
    public int Choose(string elementId, string expression, IReadOnlyList<string> answers)
    {
        var value = _byElement.TryGetValue(elementId, out var queue) && queue.TryDequeue(out var recorded) ? recorded : _byText.GetValueOrDefault(expression);
        for (var i = 0; i < answers.Count; i++)
        {
            if (answers[i] == value)
            {
                return i;
            }
        }

        return 0;
    }
}
