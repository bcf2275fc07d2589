using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A boxed expression: one small class per kind, one line each in <c>LogicReader</c>.</summary>
internal abstract class DmnLogic
{
    /// <summary>The id that diagnostics name.</summary>
    public required string ElementId { get; init; }

    /// <summary>What is known of the value's type.</summary>
    public virtual FeelType Type => FeelType.Any;

    public abstract FeelValue Evaluate(DmnRun run, FeelFrame frame);
}
