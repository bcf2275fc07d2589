using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A boxed expression: one small class per kind, one line each in <c>LogicReader</c>.</summary>
internal abstract class DmnLogic
{
    /// <summary>The id that diagnostics name.</summary>
    public required string ElementId { get; init; }

    /// <summary>What is known of the value's type.</summary>
    public virtual FeelType Type => FeelType.Any;

    /// <summary>The type that the boxed expression itself declares: its value has to be one of it.</summary>
    public DmnType Declared { get; set; } = DmnType.Any;

    /// <summary>The boxed expressions inside that are evaluated with the names this one sees.</summary>
    public virtual IEnumerable<DmnLogic> Parts => [];

    public FeelValue Evaluate(DmnRun run, FeelFrame frame)
        => Declared == DmnType.Any ? Compute(run, frame) : run.Fit(Compute(run, frame), Declared, ElementId, ElementId);

    protected abstract FeelValue Compute(DmnRun run, FeelFrame frame);
}
