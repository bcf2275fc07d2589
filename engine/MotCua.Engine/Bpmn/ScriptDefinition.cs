namespace MotCua.Engine.Bpmn;

/// <summary>The script of a script task, as written (BPMN 2.0.2, table 10.12).</summary>
/// <param name="Format">MIME type of its language, <c>scriptFormat</c>; null when none is given.</param>
/// <param name="Text">The script.</param>
public sealed record ScriptDefinition(string? Format, string Text)
{
    // What the standard's registry and common tools write for ECMAScript.
    private static readonly HashSet<string> EcmaScript = new(StringComparer.OrdinalIgnoreCase)
    {
        "text/javascript", "application/javascript", "application/x-javascript", "text/ecmascript", "application/ecmascript",
        "javascript", "ecmascript", "js",
    };

    /// <summary>Whether it is ECMAScript, the one language that runs.</summary>
    public bool IsEcmaScript => Format is not null && EcmaScript.Contains(Format);
}
