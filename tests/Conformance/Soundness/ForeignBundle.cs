using System.Xml.Linq;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.Conformance.Soundness;

/// <summary>The rest of a bundle around a process of somebody else: facts, one status, one decision.</summary>
internal static class ForeignBundle
{
    /// <summary>The decision that business rule tasks evaluate.</summary>
    public const string Decision = "decision";

    private const string Statuses = """{"statuses":[{"code":"Registered","name":{"vi":"Mới đăng ký"},"clock":"none"}],"transitions":[{"to":"Registered"}]}""";

    private const string Decisions = """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="decision" namespace="urn:motcua:conformance">
          <decision id="decision" name="decision"><variable name="decision"/><literalExpression><text>1</text></literalExpression></decision>
        </definitions>
        """;

    /// <summary>Compiles.</summary>
    public static CompileResult Compile(XDocument process, string name) => BundleCompiler.Compile(ProcedureBundle.Empty
        .WithText("procedure.json", ForeignFacts.Named(name))
        .WithText("statuses.json", Statuses)
        .WithText("decisions/decision.dmn", Decisions)
        .WithText("process.bpmn", process.ToString(SaveOptions.DisableFormatting)));
}
