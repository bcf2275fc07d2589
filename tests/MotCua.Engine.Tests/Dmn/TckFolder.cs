using MotCua.Engine.Tests.Conformance;

namespace MotCua.Engine.Tests.Dmn;

/// <summary>The DMN TCK beside the checkout.</summary>
internal static class TckFolder
{
    /// <summary>Its folder, or null when it is not there.</summary>
    public static string? Path { get; } = Find();

    /// <summary>The texts of all expressions and cells in its models.</summary>
    public static IEnumerable<string> Expressions()
        => Directory.EnumerateFiles(Path!, "*.dmn", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => System.Xml.Linq.XDocument.Load(file).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value))
            .Distinct(StringComparer.Ordinal);

    private static string? Find()
    {
        var folder = SuiteFactAttribute.FolderOf("dmn-tck");
        return Directory.Exists(folder) ? folder : null;
    }
}
