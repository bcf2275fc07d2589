using MotCua.Engine.Feel;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Soundness;

/// <summary>A procedure good enough to be looked at, from a draft that may not compile.</summary>
internal static class LenientProcedure
{
    public static CompiledProcedure Of(VerificationSubject subject)
    {
        var expressions = new Dictionary<string, FeelExpression>(StringComparer.Ordinal);
        ExpressionCompiler.Compile(subject.Process, subject.Facts.Process, subject.Names ?? FeelScopeShape.Of(), expressions, new List<Finding>());
        return new CompiledProcedure
        {
            Facts = subject.Facts,
            Process = subject.Process,
            Statuses = subject.Statuses,
            Decisions = new Dictionary<string, Dmn.DmnModel>(),
            Forms = new Dictionary<string, System.Text.Json.Nodes.JsonObject>(),
            Slips = new Dictionary<string, string>(),
            Scenarios = [],
            VersionHash = "",
            Expressions = expressions,
        };
    }

    /// <summary>The same procedure for every channel.</summary>
    public static CompiledProcedure ForAllChannels(CompiledProcedure procedure) => new()
    {
        Facts = procedure.Facts with { Channels = [] },
        Process = procedure.Process,
        Statuses = procedure.Statuses,
        Decisions = procedure.Decisions,
        Forms = procedure.Forms,
        Slips = procedure.Slips,
        Scenarios = procedure.Scenarios,
        VersionHash = procedure.VersionHash,
        Expressions = procedure.Expressions,
        FormTypes = procedure.FormTypes,
    };
}
