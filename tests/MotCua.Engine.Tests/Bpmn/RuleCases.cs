using System.Text;
using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Tests.Bpmn;

/// <summary>One broken model per rule, from <c>rule-cases.txt</c>.</summary>
internal static class RuleCases
{
    private static readonly (string Short, string Long)[] Shorthand =
    [
        ("{p}", "<process id=\"p\" isExecutable=\"true\">"),
        ("{n}", "<process id=\"p\">"),
        ("{/p}", "</process>"),
        ("{ste}", "<startEvent id=\"s\"/><task id=\"t\"/><endEvent id=\"e\"/><sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/><sequenceFlow id=\"g\" sourceRef=\"t\" targetRef=\"e\"/>"),
        ("{service}", "<itemDefinition id=\"text\" structureRef=\"xsd:string\"/><itemDefinition id=\"number\" structureRef=\"xsd:int\"/><message id=\"msg\" itemRef=\"text\"/>"
            + "<interface id=\"if\" name=\"if\"><operation id=\"op\" name=\"op\"><inMessageRef>msg</inMessageRef><outMessageRef>msg</outMessageRef></operation></interface>"),
    ];

    public static IEnumerable<(string Code, string Element, string Body)> All()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Bpmn", "rule-cases.txt")).Where(l => l.Length > 0 && l[0] != '#').ToList();
        for (var i = 0; i + 1 < lines.Count; i += 2)
        {
            var head = lines[i].Split(' ');
            yield return (head[0], head[1], lines[i + 1]);
        }
    }

    /// <summary>A document with this inside its definitions.</summary>
    public static BpmnDocument Document(string body, string? file = "process.bpmn", string space = "urn:t")
    {
        var xml = new StringBuilder(body);
        foreach (var (name, text) in Shorthand)
        {
            xml.Replace(name, text);
        }

        var read = BpmnReader.Read(
            Encoding.UTF8.GetBytes($"<definitions xmlns=\"{BpmnNamespaces.Model}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:other=\"urn:other\" targetNamespace=\"{space}\">\n{xml}\n</definitions>"),
            file);
        return read.Document ?? throw new InvalidOperationException(read.Findings[0].Args["message"]);
    }
}
