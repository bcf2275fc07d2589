using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Designer.Checking;
using MotCua.Designer.Publishing;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Cli.Validating;

/// <summary>
/// A report as a SARIF 2.1.0 log (OASIS), which code hosts show beside the changed lines. Places are those on the command line:
/// relative stays relative. The way to a fault is a code flow.
/// </summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Facts = "procedure.json";

    private static readonly JsonSerializerOptions Options = new(EngineJson.Options) { WriteIndented = true };

    /// <summary>The log.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="bundlePath">The folder or zip as given.</param>
    /// <param name="language">"vi" or "en".</param>
    public static string Write(PublishingReport report, string bundlePath, string language)
    {
        var rules = report.Findings.Select(f => f.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "MotCua",
                    ["version"] = typeof(SarifLog).Assembly.GetName().Version?.ToString(3),
                    ["rules"] = new JsonArray([.. rules.Select(code => Rule(code, report, language))]),
                },
            },
            ["language"] = language == "en" ? "en-US" : "vi-VN",
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. report.Findings.OrderByDescending(f => f.Severity).Select(f => Result(f, rules.IndexOf(f.Code), report, bundlePath, language))]),
        };
        return new JsonObject { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new JsonArray(run) }.ToJsonString(Options);
    }

    private static JsonObject Rule(string code, PublishingReport report, string language)
    {
        var rule = new JsonObject { ["id"] = code };
        if (FindingCatalogue.All.GetValueOrDefault(code) is { } entry)
        {
            rule["shortDescription"] = Message(entry.Example.In(language));
            rule["fullDescription"] = Message(entry.Text.In(language));
            rule["help"] = Message(entry.ExampleMend.In(language) is { Length: > 0 } mend ? mend : entry.Text.In(language));
        }

        rule["defaultConfiguration"] = new JsonObject { ["level"] = Level(report.Findings.First(f => f.Code == code).Severity) };
        return rule;
    }

    private static JsonObject Result(DesignerFinding finding, int rule, PublishingReport report, string bundlePath, string language)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Code,
            ["ruleIndex"] = rule,
            ["level"] = Level(finding.Severity),
            ["message"] = Message($"{finding.Text.In(language)} {finding.Mend.In(language)}".Trim()),
            ["locations"] = new JsonArray(Location(bundlePath, finding.File ?? Facts, finding.Line, finding.Column, finding.ElementId, finding.ElementName?.In(language), null)),
            ["partialFingerprints"] = new JsonObject { ["motcua/v1"] = $"{finding.Code}:{finding.File}:{finding.ElementId}" },
        };
        if (finding.Trace is { Steps.Count: > 0 } trace)
        {
            var steps = trace.Steps.Select(step =>
            {
                var (line, column) = PlaceOf(step.ElementId, report.Process);
                return (JsonNode)new JsonObject
                {
                    ["location"] = Location(bundlePath, report.ProcessFile ?? finding.File ?? Facts, line, column, step.ElementId, null, step.Sentence.In(language)),
                };
            });
            result["codeFlows"] = new JsonArray(new JsonObject { ["threadFlows"] = new JsonArray(new JsonObject { ["locations"] = new JsonArray([.. steps]) }) });
        }

        return result;
    }

    private static JsonObject Location(string bundlePath, string file, int? line, int? column, string? element, string? name, string? message)
    {
        var physical = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(bundlePath, file) } };
        if (line is >= 1)
        {
            var region = new JsonObject { ["startLine"] = line };
            if (column is >= 1)
            {
                region["startColumn"] = column;
            }

            physical["region"] = region;
        }

        var location = new JsonObject { ["physicalLocation"] = physical };
        if (element is not null)
        {
            location["logicalLocations"] = new JsonArray(new JsonObject { ["name"] = name ?? element, ["fullyQualifiedName"] = element, ["kind"] = "element" });
        }

        if (message is not null)
        {
            location["message"] = Message(message);
        }

        return location;
    }

    /// <summary>A file of a folder by its path; a file inside a zip cannot be addressed, so the zip itself.</summary>
    private static string UriOf(string bundlePath, string file)
    {
        var path = Directory.Exists(bundlePath) ? Path.Combine(bundlePath, file) : bundlePath;
        return Path.IsPathRooted(path)
            ? new Uri(path).AbsoluteUri
            : string.Join('/', path.Replace('\\', '/').Split('/').Where(part => part is not ("" or ".")).Select(Uri.EscapeDataString));
    }

    private static (int? Line, int? Column) PlaceOf(string element, ProcessDefinition? process)
        => process?.Find(element) is { } node ? (node.Line, node.Column) : (null, null);

    private static JsonObject Message(string text) => new() { ["text"] = text };

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
