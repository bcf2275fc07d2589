using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>A number, text, boolean, null or at-literal.</summary>
internal sealed class LiteralNode(FeelSpan span, FeelValue value) : FeelNode(span)
{
    public FeelValue Value { get; } = value;
}

/// <summary>A name in its canonical form; <c>?</c> is the input of unary tests.</summary>
internal sealed class NameNode(FeelSpan span, string name, bool declared) : FeelNode(span)
{
    public string Name { get; } = name;

    /// <summary>Whether the name was in scope while parsing: when it has no value then, it is absent, not wrong.</summary>
    public bool Declared { get; } = declared;
}

internal sealed class ListNode(FeelSpan span, ImmutableArray<FeelNode> items) : FeelNode(span, items);

/// <summary>Entries see the entries before them.</summary>
internal sealed class ContextNode(FeelSpan span, ImmutableArray<string> names, ImmutableArray<FeelNode> values) : FeelNode(span, values)
{
    public ImmutableArray<string> Names { get; } = names;
}

/// <summary>An interval; a missing end point is unbounded.</summary>
internal sealed class RangeNode(FeelSpan span, FeelNode? start, bool startIncluded, FeelNode? end, bool endIncluded)
    : FeelNode(span, Present(start, end))
{
    public FeelNode? Start { get; } = start;

    public bool StartIncluded { get; } = startIncluded;

    public FeelNode? End { get; } = end;

    public bool EndIncluded { get; } = endIncluded;

    /// <summary>Set for <c>(= x)</c> and <c>(!= x)</c>.</summary>
    public FeelOperator? Test { get; init; }

    private static ImmutableArray<FeelNode> Present(FeelNode? start, FeelNode? end)
        => [.. new[] { start, end }.OfType<FeelNode>()];
}

/// <summary>A user-defined function.</summary>
internal sealed class FunctionNode(FeelSpan span, ImmutableArray<FeelParameter> parameters, FeelNode body) : FeelNode(span, body)
{
    public ImmutableArray<FeelParameter> Parameters { get; } = parameters;

    public FeelNode Body { get; } = body;
}

/// <summary>A function whose body lies outside FEEL; it can be named but not called.</summary>
internal sealed class ExternalFunctionNode(FeelSpan span, ImmutableArray<FeelParameter> parameters, FeelNode body) : FeelNode(span, body)
{
    public ImmutableArray<FeelParameter> Parameters { get; } = parameters;

    /// <summary>What names the function elsewhere; never evaluated.</summary>
    public FeelNode Body { get; } = body;
}
