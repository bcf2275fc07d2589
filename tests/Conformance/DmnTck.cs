using System.Xml.Linq;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;

namespace MotCua.Conformance;

/// <summary>
/// Runs the DMN Technology Compatibility Kit. Tests that expect a value and tests that expect null are counted apart:
/// an engine that always answers null would pass the latter. An expected error must carry a diagnostic.
/// </summary>
internal static class DmnTck
{
    private static readonly XNamespace Test = "http://www.omg.org/spec/DMN/20160719/testcase";

    // These call Java classes and cannot run without a JVM.
    private static readonly HashSet<string> NeedJvm = new(StringComparer.Ordinal)
    {
        "boxed_001", "literal_001", "literal_002", "literal_003", "literal_004", "literal_005", "literal_006", "literal_007",
        "literal_008", "literal_009", "literal_010", "literal_011", "literal_012", "varargs_001",
    };

    public static int Run(string folder, string? filter, TextWriter output)
    {
        var root = Directory.Exists(Path.Combine(folder, "TestCases")) ? Path.Combine(folder, "TestCases") : folder;
        var total = new Tally();
        var failures = new List<string>();
        foreach (var level in Directory.GetDirectories(root).Order(StringComparer.Ordinal))
        {
            var levelTally = new Tally();
            foreach (var directory in Directory.GetDirectories(level).Order(StringComparer.Ordinal).Where(d => filter is null || d.Contains(filter, StringComparison.Ordinal)))
            {
                var tally = RunFolder(directory, failures);
                output.WriteLine($"{Path.GetFileName(level),-22} {Path.GetFileName(directory),-45} values {tally.ValuesPassed,4}/{tally.ValuesPassed + tally.ValuesFailed,-4} nulls {tally.NullsPassed,4}/{tally.NullsPassed + tally.NullsFailed,-4}{(tally.Failed > 0 ? "  *" : "")}");
                levelTally.Add(tally);
            }

            output.WriteLine($"{Path.GetFileName(level)}: {levelTally}");
            if (Path.GetFileName(level) != "non-compliant")
            {
                total.Add(levelTally);
            }
        }

        failures.ForEach(output.WriteLine);
        output.WriteLine($"skipped, a JVM is needed: {string.Join(", ", NeedJvm.Order(StringComparer.Ordinal))}");
        output.WriteLine($"values: {total.ValuesPassed} passed, {total.ValuesFailed} failed");
        output.WriteLine($"nulls: {total.NullsPassed} passed, {total.NullsFailed} failed");
        output.WriteLine($"{total.ValuesPassed + total.NullsPassed} passed, {total.Failed} failed, {total.Skipped} skipped");
        return total.Failed == 0 ? 0 : 1;
    }

    private static Tally RunFolder(string directory, List<string> failures)
    {
        var tally = new Tally();
        var models = ReadModels(directory);
        foreach (var file in Directory.GetFiles(directory, "*.xml").Order(StringComparer.Ordinal))
        {
            var tests = XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!;
            var model = models.GetValueOrDefault(tests.Element(Test + "modelName")?.Value.Trim() ?? "");
            foreach (var testCase in tests.Elements(Test + "testCase"))
            {
                var id = testCase.Attribute("id")?.Value ?? "";
                if (Path.GetFileName(directory) == "0076-feel-external-java" && NeedJvm.Contains(id))
                {
                    tally.Skipped++;
                    continue;
                }

                var problem = Judge(model, testCase);
                tally.Count(expectsNull: testCase.Elements(Test + "resultNode").All(r => TckValues.Read(r.Element(Test + "expected")).IsNull), passed: problem is null);
                if (problem is not null)
                {
                    failures.Add($"FAILED {Path.GetFileName(directory)} {id}: {problem}");
                }
            }
        }

        return tally;
    }

    // Imported models have to be read first: a file waits until those it names are there.
    private static Dictionary<string, DmnModel> ReadModels(string directory)
    {
        var read = new Dictionary<string, DmnModel>(StringComparer.Ordinal);
        var waiting = Directory.GetFiles(directory, "*.dmn").ToList();
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(file => Imports(file).All(space => read.Values.Any(m => m.Namespace == space) || waiting.All(w => Namespace(w) != space))).ToList();
            foreach (var file in ready.Count > 0 ? ready : waiting)
            {
                if (DmnModel.Parse(File.ReadAllBytes(file), read.Values).Model is { } model)
                {
                    read[Path.GetFileName(file)] = model;
                }
            }

            waiting = ready.Count > 0 ? [.. waiting.Except(ready)] : [];
        }

        return read;
    }

    private static IEnumerable<string?> Imports(string file)
    {
        var root = XDocument.Load(file).Root!;
        return root.Elements(root.Name.Namespace + "import").Select(i => i.Attribute("namespace")?.Value);
    }

    private static string? Namespace(string file) => XDocument.Load(file).Root!.Attribute("namespace")?.Value;

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
            var value = TckValues.Read(input);
            inputs = inputs.With(name, value);
            inputs = input.Attribute("namespace")?.Value is { } space ? inputs.With(space + "#" + name, value) : inputs;
        }

        var invocable = testCase.Attribute("invocableName")?.Value;
        foreach (var node in testCase.Elements(Test + "resultNode"))
        {
            var expected = TckValues.Read(node.Element(Test + "expected"));
            var result = model.Evaluate(invocable ?? node.Attribute("name")!.Value, new FeelScope(inputs));
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

    private sealed class Tally
    {
        public int ValuesPassed { get; private set; }

        public int ValuesFailed { get; private set; }

        public int NullsPassed { get; private set; }

        public int NullsFailed { get; private set; }

        public int Skipped { get; set; }

        public int Failed => ValuesFailed + NullsFailed;

        public void Count(bool expectsNull, bool passed)
        {
            ValuesPassed += !expectsNull && passed ? 1 : 0;
            ValuesFailed += !expectsNull && !passed ? 1 : 0;
            NullsPassed += expectsNull && passed ? 1 : 0;
            NullsFailed += expectsNull && !passed ? 1 : 0;
        }

        public void Add(Tally other)
        {
            ValuesPassed += other.ValuesPassed;
            ValuesFailed += other.ValuesFailed;
            NullsPassed += other.NullsPassed;
            NullsFailed += other.NullsFailed;
            Skipped += other.Skipped;
        }

        public override string ToString() => $"values {ValuesPassed}/{ValuesPassed + ValuesFailed}, nulls {NullsPassed}/{NullsPassed + NullsFailed}";
    }
}
