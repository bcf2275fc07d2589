namespace MotCua.Engine.Model;

/// <summary>
/// Something an author should know about a procedure: a stable code with typed arguments, and where it is.
/// Its text in vi and en comes from <see cref="FindingTexts"/>.
/// </summary>
/// <param name="Code">"MC-AREA-nnn"; never reused.</param>
/// <param name="Severity">How grave it is.</param>
public sealed record Finding(string Code, Severity Severity)
{
    private static readonly IReadOnlyDictionary<string, string> NoArgs = new Dictionary<string, string>();

    /// <summary>The BPMN element, decision, status or form field concerned; null when it is none of them.</summary>
    public string? ElementId { get; init; }

    /// <summary>The file inside the bundle, for example <c>process.bpmn</c>.</summary>
    public string? File { get; init; }

    /// <summary>Line in that file, counted from 1.</summary>
    public int? Line { get; init; }

    /// <summary>Column in that line, counted from 1.</summary>
    public int? Column { get; init; }

    /// <summary>The way to a fault of behaviour; null for what is wrong without running.</summary>
    public Trace? Trace { get; init; }

    /// <summary>Ids of the elements that the finding speaks of besides <see cref="ElementId"/>, in order; for the longest way its steps.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    /// <summary>Changes that mend it at one click, the most obvious first.</summary>
    public IReadOnlyList<QuickMend> Mends { get; init; } = [];

    /// <summary>Values for the placeholders of the text, by name.</summary>
    public IReadOnlyDictionary<string, string> Args { get; init; } = NoArgs;

    /// <summary>An error about an element.</summary>
    public static Finding Error(string code, string? elementId = null, params (string Name, string? Value)[] args)
        => Make(code, Severity.Error, elementId, args);

    /// <summary>A warning about an element.</summary>
    public static Finding Warning(string code, string? elementId = null, params (string Name, string? Value)[] args)
        => Make(code, Severity.Warning, elementId, args);

    /// <summary>A remark about an element.</summary>
    public static Finding Info(string code, string? elementId = null, params (string Name, string? Value)[] args)
        => Make(code, Severity.Info, elementId, args);

    /// <summary>The same finding with its place in a file; positions are counted from 1.</summary>
    public Finding At(string? file, int? line = null, int? column = null)
        => this with { File = file ?? File, Line = line ?? Line, Column = column ?? Column };

    private static Finding Make(string code, Severity severity, string? elementId, (string Name, string? Value)[] args)
        => new(code, severity)
        {
            ElementId = elementId,
            Args = args.Length == 0 ? NoArgs : args.ToDictionary(a => a.Name, a => a.Value ?? "", StringComparer.Ordinal),
        };
}
