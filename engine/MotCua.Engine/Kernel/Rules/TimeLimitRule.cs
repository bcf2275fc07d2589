using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>The time limit of a step: fixed, or an expression that gives <c>{amount, unit}</c>.</summary>
internal static class TimeLimitRule
{
    private static readonly Dictionary<string, TimeUnit> Units = Enum.GetValues<TimeUnit>().ToDictionary(WireName.Of);

    public static (TimeLimit? Limit, Trouble? Trouble) Find(DossierRun run, FlowNode node)
    {
        if (node.Settings.TimeLimit is not { } setting)
        {
            return (null, null);
        }

        if (setting.Expression is null)
        {
            return (setting.Limit, null);
        }

        var (value, trouble) = run.Expressions.Evaluate(setting.Expression, node.Id);
        if (trouble is not null || value.IsNull)
        {
            return (null, trouble);
        }

        return Read(value) is { } limit ? (limit, null) : (null, Trouble.Of(IncidentCode.TimeLimitUnreadable, ("element", node.Id), ("value", value.ToString())));
    }

    /// <summary>A limit as an expression gives it; null when the value is none.</summary>
    public static TimeLimit? Read(FeelValue value)
        => value is FeelContext context
            && context.TryGet("amount", out var amount) && amount.AsDecimal is { } number && number == decimal.Truncate(number) && number is > 0 and < int.MaxValue
            && context.TryGet("unit", out var unit) && unit.AsString is { } name && Units.TryGetValue(name, out var known)
            && TimeLimit.TryCreate((int)number, known, out var limit)
                ? limit : null;
}
