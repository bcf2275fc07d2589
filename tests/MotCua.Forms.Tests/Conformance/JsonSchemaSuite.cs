using System.Text.Json.Nodes;
using MotCua.Forms.Validation;

namespace MotCua.Forms.Tests.Conformance;

/// <summary>The official JSON Schema test suite beside the checkout (<c>../shared/conformance/json-schema-test-suite</c>).</summary>
internal static class JsonSchemaSuite
{
    /// <summary>The suite's folder, or null when it is not there.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>Runs a folder of test files; says per test whether the verdict was the expected one.</summary>
    public static IEnumerable<(string Name, bool Passed, string? Why)> Run(string folder)
    {
        var known = Known();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder!, "tests", folder), "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var group in Read(file).AsArray())
            {
                foreach (var test in group!["tests"]!.AsArray())
                {
                    var name = $"{Path.GetFileNameWithoutExtension(file)} | {group["description"]} | {test!["description"]}";
                    yield return Judge(name, group["schema"]!, test["data"], test["valid"]!.GetValue<bool>(), known);
                }
            }
        }
    }

    private static (string Name, bool Passed, string? Why) Judge(string name, JsonNode schema, JsonNode? data, bool expected, JsonSchemaRegistry known)
    {
        try
        {
            var errors = new JsonSchemaValidator(schema, known).Validate(data);
            return (name, errors.Count == 0 == expected, errors.Count == 0 ? "accepted" : "refused by " + errors[0].Keyword);
        }
        catch (JsonSchemaException e)
        {
            return (name, false, e.Message);
        }
    }

    private static JsonSchemaRegistry Known()
    {
        var registry = new JsonSchemaRegistry();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Conformance", "meta"), "*.json")) registry.Register(Read(file));
        var remotes = Path.Combine(Folder!, "remotes");
        foreach (var file in Directory.EnumerateFiles(remotes, "*.json", SearchOption.AllDirectories))
            registry.Register(Read(file), new Uri("http://localhost:1234/" + Path.GetRelativePath(remotes, file).Replace('\\', '/')));
        return registry;
    }

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(file))!;

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "MotCua.sln"))) continue;
            var suite = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "conformance", "json-schema-test-suite"));
            return Directory.Exists(suite) ? suite : null;
        }

        return null;
    }
}
