using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Expressions;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;

namespace MotCua.Engine.Kernel.Compilation;

/// <summary>
/// Makes a procedure that can run from a bundle: reads every file, passes the three gates (read, valid, executable)
/// and reports all that is wrong at once. Says nothing about soundness or assignments: that is the proof's matter.
/// </summary>
public static class BundleCompiler
{
    /// <summary>Compiles a bundle; never throws for what its files hold.</summary>
    public static CompileResult Compile(ProcedureBundle bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        var findings = new List<Finding>();
        var files = new BundleFiles(bundle, findings);
        var facts = files.Read<ProcedureFacts>("procedure.json");
        var statuses = files.Read<StatusDiagram>(facts?.Statuses ?? "statuses.json");
        var forms = Forms(bundle, files);
        var (decisions, sources) = Decisions(bundle, findings);
        var scenarios = Scenarios(bundle, files);
        var process = Process(bundle, facts?.Process ?? "process.bpmn", findings);
        if (facts is null || statuses is null || process is null)
        {
            return new CompileResult(null, findings);
        }

        var expressions = new Dictionary<string, FeelExpression>(StringComparer.Ordinal);
        var procedure = new CompiledProcedure
        {
            Facts = facts,
            Statuses = statuses,
            Process = process,
            Forms = forms,
            Decisions = decisions,
            DecisionSources = sources,
            Slips = bundle.In("slips", ".html").ToDictionary(s => s.Name, s => Encoding.UTF8.GetString(s.Content.Span)),
            Scenarios = scenarios,
            VersionHash = bundle.VersionHash,
            Expressions = expressions,
            FormTypes = forms.ToDictionary(f => f.Key, f => SchemaTypes.Of(f.Value)),
        };
        findings.AddRange(FactsGate.Check(procedure));
        findings.AddRange(ExecutableGate.Check(procedure).Select(f => f.At(facts.Process)));
        ExpressionCompiler.Compile(process, facts.Process, DossierShape.Of(facts, process, forms), expressions, findings);
        return new CompileResult(findings.Any(f => f.Severity == Severity.Error) ? null : procedure, findings);
    }

    private static ProcessDefinition? Process(ProcedureBundle bundle, string path, List<Finding> findings)
    {
        if (bundle.Find(path) is not { } content)
        {
            findings.Add(Finding.Error("MC-BUNDLE-001", null, ("path", path)).At(path));
            return null;
        }

        var read = BpmnReader.Read(content, path);
        findings.AddRange(read.Findings);
        if (read.Document is null)
        {
            return null;
        }

        var graph = ProcessReader.Read(read.Document);
        findings.AddRange(BpmnGates.Valid(read.Document, graph));
        return graph.Process;
    }

    private static Dictionary<string, JsonObject> Forms(ProcedureBundle bundle, BundleFiles files)
    {
        var forms = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var (path, name, _) in bundle.In("forms", ".schema.json"))
        {
            if (files.Read<JsonObject>(path) is { } form)
            {
                forms[name] = form;
            }
        }

        return forms;
    }

    private static List<Scenario> Scenarios(ProcedureBundle bundle, BundleFiles files)
    {
        var scenarios = new List<Scenario>();
        foreach (var (path, name, _) in bundle.In("scenarios", ".json"))
        {
            if (files.Read<Scenario>(path) is { } scenario)
            {
                scenarios.Add(scenario with { Id = name });
            }
        }

        return scenarios;
    }

    // Where in a decision table: its heading is row 0.
    private static string Place(DmnFinding finding, string row, string column)
        => finding.Cell is { } cell ? $"({row} {cell.Row}, {column} {cell.Column}) " : "";

    private static (Dictionary<string, DmnModel> Decisions, IReadOnlyList<DecisionSource> Sources) Decisions(ProcedureBundle bundle, List<Finding> findings)
    {
        var decisions = new Dictionary<string, DmnModel>(StringComparer.Ordinal);
        var files = bundle.In("decisions", ".dmn").Select(file => (file.Path, file.Content)).ToList();
        var sources = DecisionSource.Of(files);
        foreach (var ((path, read), content) in sources.Zip(files.Select(file => file.Content)))
        {
            findings.AddRange(read.Findings.Select(f =>
                Finding.Error("MC-BUNDLE-003", f.ElementId, ("code", f.Code), ("message", Place(f, "dòng", "cột") + f.Text("vi")), ("messageEn", Place(f, "row", "column") + f.Text("en"))).At(path, f.Line)));
            foreach (var id in read.Model is null ? [] : DecisionIds.In(content))
            {
                decisions[id] = read.Model!;
            }
        }

        return (decisions, sources);
    }
}
