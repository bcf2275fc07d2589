namespace MotCua.RuntimeHost.Desk.Diagram;

/// <summary>Breaks a name into lines that fit a width. SVG text does not wrap by itself.</summary>
public static class LabelLines
{
    /// <summary>Average width of a letter at the drawing's 12 px type.</summary>
    private const double LetterWidth = 6.6;

    public static IReadOnlyList<string> Of(string text, double width, int most = 4)
    {
        var fit = Math.Max(6, (int)(width / LetterWidth));
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= fit)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines.Count <= most ? lines : [.. lines.Take(most - 1), lines[most - 1] + "…"];
    }
}
