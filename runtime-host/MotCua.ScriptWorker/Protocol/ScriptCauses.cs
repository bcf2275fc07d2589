namespace MotCua.ScriptWorker.Protocol;

/// <summary>Kinds of failures of scripts; stored with incidents, never reused.</summary>
public static class ScriptCauses
{
    /// <summary>It is not ECMAScript 5.1. Trying again is of no use.</summary>
    public const string Syntax = "script.syntax";

    /// <summary>It threw something.</summary>
    public const string Error = "script.error";

    /// <summary>It threw <c>{ bpmnError, message }</c>.</summary>
    public const string BpmnError = "script.bpmnError";

    /// <summary>It took too long, or a regular expression did.</summary>
    public const string Timeout = "script.timeout";

    /// <summary>It executed too many statements.</summary>
    public const string Statements = "script.statements";

    /// <summary>It called itself too deeply.</summary>
    public const string Recursion = "script.recursion";

    /// <summary>It used too much memory.</summary>
    public const string Memory = "script.memory";

    /// <summary>What it returned is no JSON object, or is too large.</summary>
    public const string Result = "script.result";

    /// <summary>The worker process ended, by itself or by the parent's kill.</summary>
    public const string Ended = "script.ended";
}
