using System.Xml.Linq;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;

namespace MotCua.Conformance;

/// <summary>Runs the tests of the DMN Technology Compatibility Kit. An expected error must carry a diagnostic.</summary>
internal static class TckSuite
{
    private static readonly XNamespace Test = "http://www.omg.org/spec/DMN/20160719/testcase";

    // These call Java classes and cannot run without a JVM.
    public static IReadOnlySet<string> NeedJvm { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "boxed_001", "literal_001", "literal_002", "literal_003", "literal_004", "literal_005", "literal_006", "literal_007",
        "literal_008", "literal_009", "literal_010", "literal_011", "literal_012", "varargs_001",
    };

    public static IEnumerable<TckResult> Run(string folder, string? filter = null)
    {
        var root = Directory.Exists(Path.Combine(folder, "TestCases")) ? Path.Combine(folder, "TestCases") : folder;
        return from level in Directory.GetDirectories(root).Order(StringComparer.Ordinal)
               from directory in Directory.GetDirectories(level).Order(StringComparer.Ordinal)
               where filter is null || directory.Contains(filter, StringComparison.Ordinal)
               from result in RunFolder(Path.GetFileName(level), directory)
               select result;
    }

    private static IEnumerable<TckResult> RunFolder(string level, string directory)
    {
        var folder = Path.GetFileName(directory);
        var models = ReadModels(directory);
        foreach (var file in Directory.GetFiles(directory, "*.xml").Order(StringComparer.Ordinal))
        {
            var tests = XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!;
            var model = models.GetValueOrDefault(tests.Element(Test + "modelName")?.Value.Trim() ?? "");
            foreach (var testCase in tests.Elements(Test + "testCase"))
            {
                var id = testCase.Attribute("id")?.Value ?? "";
                var skipped = folder == "0076-feel-external-java" && NeedJvm.Contains(id);
                var expectsNull = testCase.Elements(Test + "resultNode").All(r => TckValues.Read(r.Element(Test + "expected")).IsNull);
                yield return new TckResult(level, folder, $"{Path.GetFileNameWithoutExtension(file)}#{id}", expectsNull, skipped, skipped ? null : Judge(model, testCase));
            }
        }
    }

    private static Dictionary<string, DmnModel> ReadModels(string directory)
        => DmnFiles.Read(Directory.GetFiles(directory, "*.dmn").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), (ReadOnlyMemory<byte>)File.ReadAllBytes(file))))
            .Where(one => one.Read.Model is not null)
            .ToDictionary(one => one.Path, one => one.Read.Model!, StringComparer.Ordinal);

    private static string? Judge(DmnModel? model, XElement testCase)
    {
        if (model is null)
        {
            return "the model could not be read";
        }

        var inputs = FeelContext.Empty;
        foreach (var input in testCase.Elements(Test + "inputNode"))
        {
            var name = input.Attribute("name")!.Value;
            var value = TckValues.Read(input, model.TypeOf(name));
            inputs = inputs.With(name, value);
            inputs = input.Attribute("namespace")?.Value is { } space ? inputs.With(space + "#" + name, value) : inputs;
        }

        var invocable = testCase.Attribute("invocableName")?.Value;
        foreach (var node in testCase.Elements(Test + "resultNode"))
        {
            var name = node.Attribute("name")!.Value;
            var expected = TckValues.Read(node.Element(Test + "expected"), model.TypeOf(name));
            var result = model.Evaluate(invocable ?? name, new FeelScope(inputs));
            var actual = Output(testCase, node, result.Value);
            if (!TckValues.Same(actual, expected))
            {
                return $"expected {expected}, got {actual} ({string.Join("; ", result.Diagnostics.Take(2).Select(d => d.Code + " " + d.Text("en")))})";
            }

            if (node.Attribute("errorResult")?.Value == "true" && result.Diagnostics.IsEmpty)
            {
                return "null without a diagnostic";
            }
        }

        return null;
    }

    // Of a service with several output decisions each result node names one.
    private static FeelValue Output(XElement testCase, XElement node, FeelValue value)
        => testCase.Elements(Test + "resultNode").Count() > 1 && testCase.Attribute("invocableName") is not null
            && value is FeelContext context && context.TryGet(node.Attribute("name")!.Value, out var one) ? one : value;
}
