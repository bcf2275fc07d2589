using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A boxed filter (DMN 1.4).</summary>
internal sealed class FilterLogic(DmnLogic source, DmnLogic match) : DmnLogic
{
    protected override FeelValue Compute(DmnRun run, FeelFrame frame)
    {
        var value = PathCode.Select(frame, default, default, source.Evaluate(run, frame), inner => match.Evaluate(run, inner));
        run.Attribute(ElementId);
        return value;
    }
}
