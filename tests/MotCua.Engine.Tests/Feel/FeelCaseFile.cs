namespace MotCua.Engine.Tests.Feel;

/// <summary>
/// Cases in files, one line each: <c>expression ==&gt; expected</c>, with <c>expression where {context} ==&gt; expected</c> for values of its own.
/// Expected is an expression of the same value, or the code of the error that makes it null. Lines with # are remarks.
/// </summary>
internal static class FeelCaseFile
{
    private const string Arrow = " ==> ";
    private const string Where = " where ";

    public static IEnumerable<(string Family, int Line, string Expression, string? Context, string Expected)> All()
        => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Feel", "Cases"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<(string Family, int Line, string Expression, string? Context, string Expected)> Read(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var arrow = line.LastIndexOf(Arrow, StringComparison.Ordinal);
            var question = line[..arrow];
            var where = question.LastIndexOf(Where, StringComparison.Ordinal);
            yield return (Path.GetFileNameWithoutExtension(file), number, where < 0 ? question : question[..where], where < 0 ? null : question[(where + Where.Length)..], line[(arrow + Arrow.Length)..]);
        }
    }
}
