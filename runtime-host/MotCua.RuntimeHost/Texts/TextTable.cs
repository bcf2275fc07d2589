using System.Reflection;
using System.Text.Json;

namespace MotCua.RuntimeHost.Texts;

/// <summary>
/// All texts of the pages: (language, key) to text. Read once from the embedded files <c>Texts/&lt;area&gt;.&lt;language&gt;.json</c>,
/// flat objects whose keys begin with the area.
/// </summary>
public sealed class TextTable
{
    private readonly Dictionary<string, Dictionary<string, string>> _byLanguage;

    private TextTable(Dictionary<string, Dictionary<string, string>> byLanguage) => _byLanguage = byLanguage;

    /// <summary>The texts of this program.</summary>
    /// <exception cref="InvalidDataException">A file is not a flat object of texts, or a key is given twice.</exception>
    public static TextTable Load() => Load(typeof(TextTable).Assembly);

    /// <summary>Keys of a language, for tests that compare languages.</summary>
    public IReadOnlyDictionary<string, string> In(string language) => _byLanguage[language];

    /// <summary>The text; in Vietnamese when the language lacks it; null when no language knows the key.</summary>
    public string? Find(string language, string key) =>
        _byLanguage[language].TryGetValue(key, out var text) || _byLanguage[LanguageChoice.Vietnamese].TryGetValue(key, out text) ? text : null;

    internal static TextTable Load(Assembly assembly)
    {
        var byLanguage = LanguageChoice.All.ToDictionary(language => language, _ => new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Texts/", StringComparison.Ordinal)))
        {
            var parts = resource["Texts/".Length..].Split('.');
            if (parts is not [var area, var language, "json"] || !byLanguage.TryGetValue(language, out var texts))
            {
                throw new InvalidDataException($"{resource}: expected <area>.<language>.json");
            }

            using var stream = assembly.GetManifestResourceStream(resource)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                if (!key.StartsWith(area + ".", StringComparison.Ordinal) || !texts.TryAdd(key, text))
                {
                    throw new InvalidDataException($"{resource}: key {key} is given twice or does not begin with {area}.");
                }
            }
        }

        return new TextTable(byLanguage);
    }
}
