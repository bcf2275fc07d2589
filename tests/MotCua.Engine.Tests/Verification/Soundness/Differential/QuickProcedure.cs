using System.Text;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Kernel.Expressions;
using MotCua.Engine.Model;
using MotCua.Engine.Tests.Kernel.RandomProcesses;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>
/// Makes a procedure of a random process that is known to be well formed, without asking the hundred constraints of the
/// standard each time: everything but the graph and its expressions is made once.
/// </summary>
internal static class QuickProcedure
{
    private static readonly CompiledProcedure Template = Procedure.Named("Ngẫu nhiên").Start().End().Decision("phi", "data.soTo", ("> 3", "10"), ("-", "5")).Compile();

    /// <summary>The procedure; null when the graph cannot be read or run.</summary>
    public static CompiledProcedure? Of(RandomProcess random)
    {
        var document = BpmnReader.Read(Encoding.UTF8.GetBytes(ProcessWriter.Bpmn(random))).Document!;
        if (ProcessReader.Read(document).Process is not { } process)
        {
            return null;
        }

        var expressions = new Dictionary<string, FeelExpression>(StringComparer.Ordinal);
        var findings = new List<Finding>();
        ExpressionCompiler.Compile(process, "process.bpmn", DossierShape.Of(Template.Facts, process, Template.Forms), expressions, findings);
        var procedure = With(Template, process, expressions);
        findings.AddRange(ExecutableGate.Check(procedure));
        return findings.Any(f => f.Severity == Severity.Error) ? null : procedure;
    }

    /// <summary>The procedure with another graph.</summary>
    public static CompiledProcedure With(CompiledProcedure procedure, ProcessDefinition process, IReadOnlyDictionary<string, FeelExpression> expressions) => new()
    {
        Facts = procedure.Facts,
        Process = process,
        Statuses = procedure.Statuses,
        Decisions = procedure.Decisions,
        Forms = procedure.Forms,
        Slips = procedure.Slips,
        Scenarios = procedure.Scenarios,
        VersionHash = procedure.VersionHash,
        Expressions = expressions,
        FormTypes = procedure.FormTypes,
    };
}
