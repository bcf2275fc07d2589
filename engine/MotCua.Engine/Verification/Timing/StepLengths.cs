using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Rules;

namespace MotCua.Engine.Verification;

/// <summary>How long a node that holds no others takes by itself, in working minutes.</summary>
internal sealed class StepLengths(VerificationSubject subject, IReadOnlyDictionary<string, long>? instead)
{
    private readonly Dictionary<string, StepLength> _known = new(StringComparer.Ordinal);

    public StepLength Of(FlowNode node)
        => _known.TryGetValue(node.Id, out var known) ? known : _known[node.Id] = Find(node);

    /// <summary>How often a repeated activity counts; null when that cannot be told.</summary>
    public long? TimesOf(FlowNode node)
    {
        if (node.Loop is not { IsStandard: false, IsSequential: true } loop)
        {
            return 1;
        }

        var values = subject.Values.Of(loop.Collection ?? loop.Cardinality ?? "null");
        var counts = values?.Select(v => loop.Collection is null ? (v as FeelNumberValue)?.Value.ToInt64() : v is FeelList list ? list.Count : v.IsNull ? 0 : 1).ToList();
        return counts is { Count: > 0 } && counts.TrueForAll(c => c is >= 0) ? counts.Max() : null;
    }

    private StepLength Find(FlowNode node)
    {
        if (instead is not null && instead.TryGetValue(node.Id, out var minutes))
        {
            return new StepLength(minutes, TimedBy.Limit);
        }

        if (node.Settings.TimeLimit is { } setting && node.IsActivity)
        {
            return setting.Limit is { } limit ? new StepLength(limit.MostWorkingMinutesForProof(subject.MinutesPerWorkingDay), TimedBy.Limit)
                : setting.Expression is { } expression ? OfExpression(expression)
                : StepLength.None;
        }

        if (IsAfterEventGateway(node))
        {
            return StepLength.None;
        }

        return node.Kind switch
        {
            { Element: "intermediateCatchEvent", Definition: "timer" } => OfTimer(node),
            { Element: "intermediateCatchEvent", Definition: "message" or "signal" or "conditional" } or { Element: "receiveTask" } => StepLength.Unknown(UnknownLength.Wait),
            { Element: "callActivity" } when node.Settings.Linked is not null => StepLength.Unknown(UnknownLength.Wait),
            { Element: "eventBasedGateway" } => OfEvents(node),
            _ when IsHuman(node) => StepLength.Unknown(UnknownLength.NoLimit),
            _ => StepLength.None,
        };
    }

    private static bool IsHuman(FlowNode node)
        => node.Kind.Element == "userTask" || (node.Kind.Element is "task" or "manualTask" && node.Settings.Assign.Any(a => a.NamesSomebody));

    // The longest of all results; a result that is null leaves the step without a limit.
    private StepLength OfExpression(string expression)
    {
        if (subject.Values.Of(expression) is not { Count: > 0 } values)
        {
            return StepLength.Unknown(UnknownLength.Expression);
        }

        var how = expression.Contains("decisions.", StringComparison.Ordinal) ? TimedBy.Table : TimedBy.Expression;
        var limits = values.Select(TimeLimitRule.Read).ToList();
        return limits.TrueForAll(l => l is not null)
            ? new StepLength(limits.Max(l => l!.Value.MostWorkingMinutesForProof(subject.MinutesPerWorkingDay)), how)
            : StepLength.Unknown(UnknownLength.Expression);
    }

    private StepLength OfTimer(FlowNode node)
        => TimerLengths.Of(subject, node) is { } length ? new StepLength(length.Minutes * length.Times, TimedBy.Timer)
            : StepLength.Unknown(UnknownLength.Timer);

    /// <summary>The first event decides, so the soonest timer bounds the waiting for all of them.</summary>
    private StepLength OfEvents(FlowNode gateway)
    {
        var timers = subject.Process.OutgoingOf(gateway).Select(f => subject.Process.Find(f.TargetId)).OfType<FlowNode>().Where(n => n.Timer is not null).ToList();
        var lengths = timers.Select(t => TimerLengths.Of(subject, t)).OfType<TimerLength>().ToList();
        return lengths.Count > 0 ? new StepLength(lengths.Min(l => l.Minutes), TimedBy.Timer)
            : StepLength.Unknown(timers.Count > 0 ? UnknownLength.Timer : UnknownLength.Wait);
    }

    // What follows an event-based gateway is waited for at the gateway.
    private bool IsAfterEventGateway(FlowNode node)
        => node.Incoming.Any(f => subject.Process.Find(subject.Process.Flows[f].SourceId)?.Kind.Element == "eventBasedGateway");
}
