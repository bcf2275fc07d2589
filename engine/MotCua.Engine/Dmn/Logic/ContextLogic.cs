using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A boxed context; a last entry without a name is the result.</summary>
internal sealed class ContextLogic(ImmutableArray<ContextLogic.Entry> entries) : DmnLogic
{
    public override FeelType Type => entries is [.., { Name: null } last]
        ? last.Logic.Type
        : FeelType.ContextOf(entries.Select(e => KeyValuePair.Create(e.Name!, e.KnownType)));

    public override IEnumerable<DmnLogic> Parts => entries.Select(e => e.Logic);

    protected override FeelValue Compute(DmnRun run, FeelFrame frame)
    {
        var context = FeelContext.Empty;
        foreach (var entry in entries)
        {
            var value = entry.Logic.Evaluate(run, frame);
            if (entry.Name is null)
            {
                return value;
            }

            value = run.Fit(value, entry.Type, entry.Name, ElementId);
            context = context.With(entry.Name, value);
            frame = frame.With(entry.Name, value);
        }

        return context;
    }

    internal sealed record Entry(string? Name, DmnType Type, DmnLogic Logic)
    {
        public FeelType KnownType => Type.Feel.Kind == FeelTypeKind.Any ? Logic.Type : Type.Feel;
    }
}
