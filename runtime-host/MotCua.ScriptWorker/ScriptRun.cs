using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Jint;
using Jint.Native;
using Jint.Native.Json;
using Jint.Native.Object;
using Jint.Parser;
using Jint.Parser.Ast;
using Jint.Runtime;
using MotCua.ScriptWorker.Protocol;

namespace MotCua.ScriptWorker;

/// <summary>Runs one script in an engine of its own: nothing that it does to the language outlives it.</summary>
internal static class ScriptRun
{
    private const int MostMessage = 500;

    // The script is the body of a function: "return" gives the result. Its lines are one further down.
    private const string Head = "(function () {\n";
    private const string Tail = "\n})()";

    private static readonly TimeZoneInfo Vietnam = TimeZoneInfo.CreateCustomTimeZone("ICT", TimeSpan.FromHours(7), "ICT", "ICT");

    public static ScriptReply Do(ScriptJob job)
    {
        var (program, wrong) = Read(job.Script);
        if (program is null)
        {
            return new ScriptReply(job.Id, null, wrong);
        }

        try
        {
            return new ScriptReply(job.Id, Run(job, program), null);
        }
        catch (Exception failure)
        {
            return new ScriptReply(job.Id, null, Explain(failure));
        }
    }

    // Text that the script reads at run time and that is wrong is no fault of the script's own text.
    private static (Program? Program, ScriptFailure? Wrong) Read(string script)
    {
        try
        {
            return (Parse(script), null);
        }
        catch (ParserException wrong)
        {
            return (null, new ScriptFailure(ScriptCauses.Syntax, Short(wrong.Description ?? wrong.Message), LineOf(wrong.LineNumber), wrong.Column > 0 ? wrong.Column : null));
        }
        catch (InsufficientExecutionStackException)
        {
            return (null, new ScriptFailure(ScriptCauses.Recursion, "The script is nested too deeply."));
        }
    }

    private static JsonObject Run(ScriptJob job, Program program)
    {
        var engine = new Engine(options => options
            .MaxStatements(job.Limits.Statements)
            .LimitRecursion(job.Limits.Recursion)
            .TimeoutInterval(TimeSpan.FromMilliseconds(job.Limits.TimeoutMs))
            .Culture(CultureInfo.InvariantCulture)
            .LocalTimeZone(Vietnam));
        engine.Execute(ScriptPrelude.Source, new ParserOptions { Source = ScriptPrelude.Name }).GetCompletionValue().Invoke(engine.Global, [engine.Global, job.Now.ToUnixTimeMilliseconds()]);

        // Everything comes in as text and is parsed by the engine itself: no object of this process is ever handed in.
        var variables = new JsonParser(engine).Parse(job.Variables.ToJsonString()).AsObject();
        foreach (var (name, property) in variables.GetOwnProperties().ToList())
        {
            engine.SetValue(name, property.Value);
        }

        engine.SetValue("now", job.Now.ToOffset(Vietnam.BaseUtcOffset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        return new ResultReader(job.Limits.ResultBytes).Read(engine.Execute(program).GetCompletionValue());
    }

    private static Program Parse(string script)
    {
        var program = new JavaScriptParser().Parse(Head + script + Tail);

        // A script that closes the function and opens another one is no function body.
        return program.Body.Count == 1
            && program.Body.First() is ExpressionStatement { Expression: CallExpression { Callee: FunctionExpression } }
                ? program
                : throw new ParserException("Unexpected token }") { Description = "Unexpected token }" };
    }

    private static ScriptFailure Explain(Exception failure) => failure switch
    {
        JavaScriptException thrown => Explain(thrown),
        StatementsCountOverflowException => new(ScriptCauses.Statements, "The script executed too many statements."),
        RecursionDepthOverflowException => new(ScriptCauses.Recursion, "The script calls itself too deeply."),
        InsufficientExecutionStackException => new(ScriptCauses.Recursion, "The script is nested too deeply."),
        RegexMatchTimeoutException => new(ScriptCauses.Timeout, "A regular expression of the script took too long."),
        TimeoutException => new(ScriptCauses.Timeout, "The script took too long."),
        OutOfMemoryException => new(ScriptCauses.Memory, "The script used too much memory."),
        ResultException wrong => new(ScriptCauses.Result, Short(wrong.Message)),
        _ => new(ScriptCauses.Error, Short($"{failure.GetType().Name}: {failure.Message}")),
    };

    private static ScriptFailure Explain(JavaScriptException thrown)
    {
        var at = thrown.Location?.Source == ScriptPrelude.Name ? null : LineOf(thrown.LineNumber);
        var (line, column) = (at, at is null ? (int?)null : thrown.Column + 1);
        if (thrown.Error.IsObject() && Text(thrown.Error.AsObject(), "bpmnError") is { Length: > 0 } code)
        {
            return new ScriptFailure(ScriptCauses.BpmnError, Short(Text(thrown.Error.AsObject(), "message") ?? code), line, column, Short(code));
        }

        var message = thrown.Error.IsObject() ? Text(thrown.Error.AsObject(), "message") ?? thrown.Message : thrown.Error.ToString();
        return new ScriptFailure(ScriptCauses.Error, Short(message), line, column);
    }

    // Reads plain properties only: no code of the script runs here.
    private static string? Text(ObjectInstance thrown, string name)
        => thrown.GetProperty(name) is { Value: { } value } && value.IsString() ? value.AsString() : null;

    private static int? LineOf(int line) => line > 1 ? line - 1 : null;

    private static string Short(string text) => text.Length <= MostMessage ? text : text[..MostMessage] + "…";
}
