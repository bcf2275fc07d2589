using System.Globalization;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Rules;

/// <summary>When timers fire: a date, a duration or a cycle (<c>R3/PT1H</c>, <c>R/P1D</c>), elapsed or in working time.</summary>
internal static class TimerRule
{
    private const string VietnamOffset = "+07:00";

    /// <summary>The first firing, counted from now.</summary>
    public static (TimerDue? Due, Trouble? Trouble) First(DossierRun run, FlowNode node)
    {
        var (body, trouble) = Body(run, node);
        if (trouble is not null)
        {
            return (null, trouble);
        }

        var due = node.Timer!.Form switch
        {
            TimerForm.Date => Date(body),
            TimerForm.Duration => Lasting(run, node, body, run.Now, null),
            _ => Cycle(body) is var (times, start, length)
                ? start is null ? Lasting(run, node, length, run.Now, times - 1) : new TimerDue(start.Value, times - 1)
                : null,
        };
        return due is null ? (null, Unreadable(node, body)) : (due, null);
    }

    /// <summary>The next firing of a cycle, counted from when the last one was due, so that lateness does not add up.</summary>
    public static (TimerDue? Due, Trouble? Trouble) Next(DossierRun run, FlowNode node, TimerInstance fired)
    {
        var (body, trouble) = Body(run, node);
        if (trouble is not null)
        {
            return (null, trouble);
        }

        var due = Cycle(body) is var (_, _, length) ? Lasting(run, node, length, fired.DueAt, fired.Remaining - 1) : null;
        return due is null || due.At <= fired.DueAt ? (null, Unreadable(node, body)) : (due, null);
    }

    private static (string Body, Trouble? Trouble) Body(DossierRun run, FlowNode node)
    {
        var body = node.Timer!.Body;
        if (!body.StartsWith('='))
        {
            return (body, null);
        }

        var (value, trouble) = run.Expressions.Evaluate(body[1..].Trim(), node.Id);
        return (value.ToString(), trouble);
    }

    private static TimerDue? Date(string text)
    {
        // FEEL may name the zone after "@"; a moment without offset is local.
        var at = text.Split('@')[0];
        var hasTime = at.Contains('T', StringComparison.Ordinal);
        var hasOffset = hasTime && (at.EndsWith('Z') || at.LastIndexOfAny(['+', '-']) > at.IndexOf('T', StringComparison.Ordinal));
        var full = (hasTime ? at : at + "T00:00:00") + (hasOffset ? "" : VietnamOffset);
        return DateTimeOffset.TryParse(full, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? new TimerDue(moment, null) : null;
    }

    private static TimerDue? Lasting(DossierRun run, FlowNode node, string text, DateTimeOffset from, int? remaining)
        => IsoDuration.Parse(text) is not { } duration ? null
            : new TimerDue(node.Settings.WorkingCalendar ? duration.After(from, run.Context.Calendar) : duration.After(from), remaining);

    private static (int? Times, DateTimeOffset? Start, string Length)? Cycle(string text)
    {
        var parts = text.Split('/');
        if (parts.Length is < 2 or > 3 || !parts[0].StartsWith('R'))
        {
            return null;
        }

        int? times = null;
        if (parts[0].Length > 1)
        {
            if (!int.TryParse(parts[0].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1)
            {
                return null;
            }

            times = count;
        }

        var start = parts.Length == 3 ? Date(parts[1]) : null;
        return parts.Length == 3 && start is null ? null : (times, start?.At, parts[^1]);
    }

    private static Trouble Unreadable(FlowNode node, string body)
        => Trouble.Of(IncidentCode.TimerUnreadable, ("element", node.Id), ("timer", body));
}
