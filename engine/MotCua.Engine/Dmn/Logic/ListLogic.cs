using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A boxed list, and a relation as a list of contexts.</summary>
internal sealed class ListLogic(ImmutableArray<DmnLogic> items) : DmnLogic
{
    public override FeelType Type => FeelType.ListOf(items.IsEmpty ? FeelType.Any : items[0].Type);

    public override IEnumerable<DmnLogic> Parts => items;

    protected override FeelValue Compute(DmnRun run, FeelFrame frame) => new FeelList(items.Select(item => item.Evaluate(run, frame)));
}
