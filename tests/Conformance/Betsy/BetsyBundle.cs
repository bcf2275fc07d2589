using System.Text.RegularExpressions;
using System.Xml.Linq;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;

namespace MotCua.Conformance.Betsy;

/// <summary>
/// Makes a procedure of a suite's file: the graph stays as it is; conditions written for Java script engines become FEEL,
/// the two input variables become variables of each process.
/// </summary>
internal static partial class BetsyBundle
{
    private static readonly XNamespace Bpmn = BpmnNamespaces.Model;
    private static readonly string[] Expressions = ["conditionExpression", "condition", "loopCondition", "loopCardinality", "completionCondition"];
    private static readonly string[] Variables = ["test", "integerVariable", "testCaseNumber"];

    /// <summary>Compiles one process of a file.</summary>
    public static CompileResult Compile(string path, string processId)
    {
        var xml = XDocument.Load(path, LoadOptions.PreserveWhitespace);
        foreach (var process in xml.Root!.Elements(Bpmn + "process"))
        {
            process.SetAttributeValue("isExecutable", (string?)process.Attribute("id") == processId ? "true" : "false");
            process.AddFirst(new XElement(Bpmn + "extensionElements", Variables.Select(Variable)));
        }

        foreach (var script in xml.Descendants().Where(e => e.Name.LocalName is "scriptTask" or "globalScriptTask"))
        {
            script.SetAttributeValue(script.Name.LocalName == "scriptTask" ? "scriptFormat" : "scriptLanguage", "text/javascript");
        }

        foreach (var expression in xml.Descendants().Where(e => e.Name.Namespace == Bpmn && Expressions.Contains(e.Name.LocalName)))
        {
            expression.Value = Feel(expression.Value.Trim());
        }

        return BundleCompiler.Compile(ProcedureBundle.Empty
            .WithText("procedure.json", ForeignFacts.Named(processId))
            .WithText("statuses.json", """{"statuses":[{"code":"Registered","name":{"vi":"Mới đăng ký"},"clock":"none"}],"transitions":[{"to":"Registered"}]}""")
            .WithText("process.bpmn", xml.ToString(SaveOptions.DisableFormatting)));
    }

    private static XElement Variable(string name)
        => new(BpmnNamespaces.MotCua + "variable", new XAttribute("name", name), new XAttribute("expression", $"data.{name}"));

    // test.contains("a") · !test.contains("a") · integerVariable<3 · ${integerVariable}
    private static string Feel(string expression)
    {
        var plain = Placeholder().Replace(expression.TrimEnd('>'), "$1");
        return Contains().Replace(plain, call => call.Groups["not"].Length > 0
            ? $"not(contains({call.Groups["name"].Value}, {call.Groups["text"].Value}))"
            : $"contains({call.Groups["name"].Value}, {call.Groups["text"].Value})");
    }

    [GeneratedRegex(@"^\$\{(.*)\}$")]
    private static partial Regex Placeholder();

    [GeneratedRegex("""(?<not>!?)(?<name>\w+)\.contains\((?<text>"[^"]*")\)""")]
    private static partial Regex Contains();
}
