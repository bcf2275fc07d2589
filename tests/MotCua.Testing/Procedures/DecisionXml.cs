using System.Xml.Linq;

namespace MotCua.Testing.Procedures;

/// <summary>Writes a DMN file with one decision table of one input and the output "amount".</summary>
internal static class DecisionXml
{
    private static readonly XNamespace Dmn = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    public static string Table(string id, string input, (string When, string Then)[] rules)
        => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + new XElement(
            Dmn + "definitions",
            new XAttribute("id", "definitions_" + id),
            new XAttribute("name", id),
            new XAttribute("namespace", "urn:motcua:test"),
            new XElement(
                Dmn + "inputData",
                new XAttribute("id", "input_" + input),
                new XAttribute("name", input),
                new XElement(Dmn + "variable", new XAttribute("name", input))),
            new XElement(
                Dmn + "decision",
                new XAttribute("id", id),
                new XAttribute("name", id),
                new XElement(Dmn + "variable", new XAttribute("name", id)),
                new XElement(Dmn + "informationRequirement", new XElement(Dmn + "requiredInput", new XAttribute("href", "#input_" + input))),
                new XElement(
                    Dmn + "decisionTable",
                    new XAttribute("hitPolicy", "UNIQUE"),
                    new XElement(Dmn + "input", new XElement(Dmn + "inputExpression", new XElement(Dmn + "text", input))),
                    new XElement(Dmn + "output", new XAttribute("name", "amount")),
                    rules.Select(r => new XElement(
                        Dmn + "rule",
                        new XElement(Dmn + "inputEntry", new XElement(Dmn + "text", r.When)),
                        new XElement(Dmn + "outputEntry", new XElement(Dmn + "text", r.Then)))))));
}
