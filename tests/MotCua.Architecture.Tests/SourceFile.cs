using System.Text.RegularExpressions;

namespace MotCua.Architecture.Tests;

/// <summary>A source file of the product, with the product namespaces it names.</summary>
internal sealed partial record SourceFile(string RelativePath, string Text)
{
    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>The folders below the project, for example <c>Kernel/Behaviours</c>.</summary>
    public bool IsUnder(string folder) => RelativePath.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>Namespaces of ours that the code (comments aside) names.</summary>
    public IEnumerable<string> Names() => ProductName().Matches(Comment().Replace(Text, "")).Select(m => m.Value);

    [GeneratedRegex(@"MotCua(\.[A-Z][A-Za-z]+)+")]
    private static partial Regex ProductName();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comment();
}
