using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>
/// A node of the tree. <see cref="Depth"/> is known at birth, so that no stage has to walk a tree that is too deep to be walked.
/// </summary>
internal abstract class FeelNode(FeelSpan span, params ImmutableArray<FeelNode> children)
{
    public FeelSpan Span { get; } = span;

    public ImmutableArray<FeelNode> Children { get; } = children;

    public int Depth { get; } = 1 + (children.IsEmpty ? 0 : children.Max(child => child.Depth));
}
