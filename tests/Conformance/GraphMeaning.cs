using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Bpmn.Validity;
using MotCua.Engine.Model;

namespace MotCua.Conformance;

/// <summary>Compares the typed graphs of all processes of two files, and what the rules say about them, positions aside.</summary>
internal static class GraphMeaning
{
    /// <summary>The first difference; null when there is none.</summary>
    public static string? Difference(BpmnDocument one, BpmnDocument other)
    {
        var (left, right) = (All(one), All(other));
        return left.Zip(right).Where(pair => pair.First != pair.Second).Select(pair => $"'{pair.First}' became '{pair.Second}'").FirstOrDefault()
            ?? (left.Count == right.Count ? null : "the graph has another size");
    }

    private static List<string> All(BpmnDocument document)
        => [.. Single(document).SelectMany(Lines), .. BpmnValidity.Check(document).Select(f => FindingTexts.Format(f, "en"))];

    // Our reader takes one process of a file: each gets a file of its own.
    private static IEnumerable<BpmnDocument> Single(BpmnDocument document)
    {
        var count = document.Xml.Root!.Elements(BpmnNamespaces.Model + "process").Count();
        if (count < 2)
        {
            yield return document;
        }

        for (var kept = 0; count > 1 && kept < count; kept++)
        {
            var copy = new XElement(document.Xml.Root!);
            copy.Elements(BpmnNamespaces.Model + "process").Where((_, i) => i != kept).Remove();
            yield return BpmnReader.Read(Encoding.UTF8.GetBytes(copy.ToString(SaveOptions.DisableFormatting))).Document!;
        }
    }

    private static IEnumerable<string> Lines(BpmnDocument document)
    {
        var read = ProcessReader.Read(document);
        foreach (var node in read.Process?.NodesInOrder ?? [])
        {
            yield return JsonSerializer.Serialize<object>(node with { Line = null, Column = null }, EngineJson.Options);
        }

        foreach (var flow in (read.Process?.Flows.Values ?? []).OrderBy(f => f.Id, StringComparer.Ordinal))
        {
            yield return JsonSerializer.Serialize(flow with { Line = null, Column = null }, EngineJson.Options);
        }

        foreach (var finding in read.Findings)
        {
            yield return FindingTexts.Format(finding, "en");
        }
    }
}
