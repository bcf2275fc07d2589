using System.Globalization;
using Jint;
using Jint.Parser;
using Script = Jint.Parser.Ast.Program;

namespace MotCua.Benchmarks;

/// <summary>A script over the dossier, parsed once.</summary>
internal sealed class ScriptCase
{
    private readonly Jint.Engine _engine = new(options => options.Culture(CultureInfo.InvariantCulture));
    private readonly Script _program;

    public ScriptCase(string script, string prelude = "")
    {
        _engine.Execute($"var all = {DossierDocument.Json}; var data = all.data, dossier = all.dossier, applicant = all.applicant, steps = all.steps; {prelude}");
        _program = Parse(script);
    }

    public static Script Parse(string script) => new JavaScriptParser().Parse(script);

    public object? Run() => _engine.Execute(_program).GetCompletionValue().ToObject();
}
