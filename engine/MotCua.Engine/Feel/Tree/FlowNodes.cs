using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

internal sealed class IfNode(FeelSpan span, FeelNode condition, FeelNode then, FeelNode otherwise) : FeelNode(span, condition, then, otherwise)
{
    public FeelNode Condition { get; } = condition;

    public FeelNode Then { get; } = then;

    public FeelNode Otherwise { get; } = otherwise;
}

/// <summary><c>name in source</c>, or <c>name in source..end</c> when <see cref="End"/> is given.</summary>
internal sealed class IteratorNode(FeelSpan span, string name, FeelNode source, FeelNode? end)
    : FeelNode(span, end is null ? [source] : [source, end])
{
    public string Name { get; } = name;

    public FeelNode Source { get; } = source;

    public FeelNode? End { get; } = end;
}

internal sealed class ForNode(FeelSpan span, ImmutableArray<IteratorNode> iterators, FeelNode body)
    : FeelNode(span, [.. iterators, body])
{
    public ImmutableArray<IteratorNode> Iterators { get; } = iterators;

    public FeelNode Body { get; } = body;
}

/// <summary><c>some</c> or <c>every</c>.</summary>
internal sealed class QuantifiedNode(FeelSpan span, bool every, ImmutableArray<IteratorNode> iterators, FeelNode condition)
    : FeelNode(span, [.. iterators, condition])
{
    public bool Every { get; } = every;

    public ImmutableArray<IteratorNode> Iterators { get; } = iterators;

    public FeelNode Condition { get; } = condition;
}

internal sealed class PathNode(FeelSpan span, FeelNode target, string name) : FeelNode(span, target)
{
    public FeelNode Target { get; } = target;

    public string Name { get; } = name;
}

internal sealed class FilterNode(FeelSpan span, FeelNode target, FeelNode condition) : FeelNode(span, target, condition)
{
    public FeelNode Target { get; } = target;

    public FeelNode Condition { get; } = condition;
}

/// <summary>A call; <see cref="Names"/> is empty for positional arguments, else as long as they are.</summary>
internal sealed class CallNode(FeelSpan span, FeelNode function, ImmutableArray<string> names, ImmutableArray<FeelNode> arguments)
    : FeelNode(span, [function, .. arguments])
{
    public FeelNode Function { get; } = function;

    public ImmutableArray<string> Names { get; } = names;

    public ImmutableArray<FeelNode> Arguments { get; } = arguments;
}
