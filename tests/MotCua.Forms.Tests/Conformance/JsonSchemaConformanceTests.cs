using System.Globalization;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace MotCua.Forms.Tests.Conformance;

public sealed class JsonSchemaConformanceTests(ITestOutputHelper output)
{
    [SuiteTheory]
    [InlineData("draft2020-12")]
    [InlineData("draft2020-12/optional")]
    public void Suite_Draft202012_GivesTheExpectedVerdicts(string folder)
    {
        JsonSchemaSuite.Folder.Should().NotBeNull("in CI the suite must be beside the checkout, in ../shared/conformance");
        var excused = KnownFailures(folder);

        var results = JsonSchemaSuite.Run(folder).ToList();

        var failed = results.Where(r => !r.Passed).ToList();
        var line = string.Create(CultureInfo.InvariantCulture, $"JSON Schema {folder}: {results.Count - failed.Count} passed, {failed.Count} failed, 0 skipped");
        output.WriteLine(line);
        Console.WriteLine(line);
        failed.Where(r => !excused.Contains(r.Name)).Select(r => $"{r.Name} -> {r.Why}").Should().BeEmpty("every other failure must be listed with its reason");
        excused.Except(failed.Select(r => r.Name)).Should().BeEmpty("a listed failure that now passes must leave the list");
        results.Count.Should().BeGreaterThan(100);
    }

    private static List<string> KnownFailures(string folder)
    {
        var list = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Conformance", "known-failures.json")))!;
        return [.. list[folder]!.AsArray().SelectMany(entry => entry!["tests"]!.AsArray().Select(t => t!.GetValue<string>()))];
    }
}
