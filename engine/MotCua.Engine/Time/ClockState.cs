namespace MotCua.Engine.Time;

/// <summary>
/// A clock that can pause: the statutory clock of a dossier, or the clock of one work item. Plain immutable data,
/// serialisable as it stands; each operation is a pure function giving the next state, so that an event can carry
/// the result and applying it computes nothing. What an operation means in each phase stands in
/// <see cref="ClockTransitions"/>; a moment before the last recorded one is taken as that one.
/// </summary>
public sealed record ClockState
{
    /// <summary>A clock that has not begun.</summary>
    public static ClockState NotStarted { get; } = new();

    /// <summary>What the clock is doing.</summary>
    public ClockPhase Phase { get; init; }

    /// <summary>When it was last started or restarted (reception, not the moment counted from).</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>The deadline first computed; never changes.</summary>
    public Deadline? Original { get; init; }

    /// <summary>The deadline as it now is. During a pause: as it was when the pause began, or since extended.</summary>
    public Deadline? Present { get; init; }

    /// <summary>Moment up to which time has been counted; null while running.</summary>
    public DateTimeOffset? CountedUntil { get; init; }

    /// <summary>When the clock was stopped.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Working time of all ended pauses.</summary>
    public WorkingTime TotalPaused { get; init; }

    /// <summary>How often the count began anew.</summary>
    public int Restarts { get; init; }

    /// <summary>How often the deadline was extended or set anew by decision.</summary>
    public int Extensions { get; init; }

    /// <summary>All pauses, oldest first.</summary>
    public IReadOnlyList<ClockPause> Pauses { get; init; } = [];

    /// <summary>What the operation would do now.</summary>
    public ClockEffect Effect(ClockOperation operation) => ClockTransitions.Effect(Phase, operation);

    /// <summary>Begins the count.</summary>
    /// <param name="at">Valid reception, or activation of the step.</param>
    /// <param name="limit">The length.</param>
    /// <param name="rule">A start rule; null is the default.</param>
    /// <param name="calendar">The calendar of the unit.</param>
    public ClockState Start(DateTimeOffset at, TimeLimit limit, string? rule, WorkingCalendar calendar)
        => IsIgnored(ClockOperation.Start) ? this : Begin(at, limit, rule, calendar);

    /// <summary>Stops counting for a while; what is left is kept.</summary>
    public ClockState Pause(DateTimeOffset at, string why) => IsIgnored(ClockOperation.Pause) ? this : this with
    {
        Phase = ClockPhase.Paused,
        CountedUntil = Later(at, StartedAt),
        Pauses = [.. Pauses, new ClockPause(Later(at, StartedAt), null, why)],
    };

    /// <summary>
    /// Counts on: the new deadline is the moment by which the working time left at the pause has passed from now.
    /// A clock already late stays late by the same working time.
    /// </summary>
    public ClockState Resume(DateTimeOffset at, WorkingCalendar calendar)
    {
        if (IsIgnored(ClockOperation.Resume))
        {
            return this;
        }

        ArgumentNullException.ThrowIfNull(calendar);
        var ended = EndPause(at, calendar);
        var from = ended.Pauses[^1].To!.Value;
        var due = calendar.Add(from, calendar.Between(CountedUntil!.Value, Present!.At));
        return ended with
        {
            Phase = ClockPhase.Running,
            CountedUntil = null,
            Present = Deadlines.From(calendar, DeadlineRules.Resumed, from, due, Present.Limit),
        };
    }

    /// <summary>Begins the whole count anew ("tính lại từ đầu"); the original deadline and the pauses stay on record.</summary>
    public ClockState Restart(DateTimeOffset at, TimeLimit limit, string? rule, WorkingCalendar calendar)
        => Phase == ClockPhase.NotStarted
            ? Begin(at, limit, rule, calendar)
            : EndPause(at, calendar).Begin(at, limit, rule, calendar) with { Restarts = Restarts + 1 };

    /// <summary>Ends the count. Stopped during a pause, time counts up to where that pause began.</summary>
    public ClockState Stop(DateTimeOffset at) => IsIgnored(ClockOperation.Stop) ? this : this with
    {
        Phase = ClockPhase.Stopped,
        StoppedAt = at,
        CountedUntil = CountedUntil ?? Later(at, StartedAt),
    };

    /// <summary>Takes a stop back as though it had not happened: running, or paused, with the same deadline.</summary>
    public ClockState Reopen()
    {
        if (IsIgnored(ClockOperation.Reopen))
        {
            return this;
        }

        return HasOpenPause
            ? this with { Phase = ClockPhase.Paused, StoppedAt = null }
            : this with { Phase = ClockPhase.Running, StoppedAt = null, CountedUntil = null };
    }

    /// <summary>Adds a limit to the present deadline, same clock time for days.</summary>
    public ClockState Extend(TimeLimit limit, WorkingCalendar calendar)
        => IsIgnored(ClockOperation.Extend) ? this : this with
        {
            Present = Deadlines.Extend(calendar, Present!, limit),
            Extensions = Extensions + 1,
        };

    /// <summary>Sets the moment named in a re-appointment as the present deadline.</summary>
    public ClockState ExtendTo(DateTimeOffset deadline, WorkingCalendar calendar)
        => IsIgnored(ClockOperation.Extend) ? this : this with
        {
            Present = Deadlines.From(calendar, DeadlineRules.Reappointed, Present!.At, LocalMinutes.ToInstant(LocalMinutes.Up(deadline)), null),
            Extensions = Extensions + 1,
        };

    /// <summary>Working time left; zero when none is, or when the clock never started.</summary>
    public WorkingTime Remaining(DateTimeOffset now, WorkingCalendar calendar) => Max0(Left(now, calendar));

    /// <summary>Working time past the deadline; zero when not late. May be zero after hours on the last day although <see cref="IsOverdue"/>.</summary>
    public WorkingTime Overdue(DateTimeOffset now, WorkingCalendar calendar) => Max0(-Left(now, calendar));

    /// <summary>True from the first moment after the deadline.</summary>
    public bool IsOverdue(DateTimeOffset now) => Present is not null && (CountedUntil ?? now) > Present.At;

    /// <summary>Dates past the date of the deadline, days off included ("Quá hạn 3 ngày"); 0 on that date itself.</summary>
    public int OverdueDays(DateTimeOffset now) => IsOverdue(now)
        ? LocalMinutes.DateOf(CountedUntil ?? now).DayNumber - LocalMinutes.DateOf(Present!.At).DayNumber
        : 0;

    private bool HasOpenPause => Pauses.Count > 0 && Pauses[^1].To is null;

    private static WorkingTime Max0(WorkingTime time) => time < WorkingTime.Zero ? WorkingTime.Zero : time;

    private static DateTimeOffset Later(DateTimeOffset at, DateTimeOffset? earliest) => earliest > at ? earliest.Value : at;

    private WorkingTime Left(DateTimeOffset now, WorkingCalendar calendar)
        => Present is null ? WorkingTime.Zero : calendar.Between(CountedUntil ?? now, Present.At);

    private ClockState Begin(DateTimeOffset at, TimeLimit limit, string? rule, WorkingCalendar calendar)
    {
        var deadline = Deadlines.Compute(calendar, at, limit, rule);
        return this with
        {
            Phase = ClockPhase.Running,
            StartedAt = at,
            Original = Original ?? deadline,
            Present = deadline,
            CountedUntil = null,
            StoppedAt = null,
        };
    }

    private ClockState EndPause(DateTimeOffset at, WorkingCalendar calendar)
    {
        if (!HasOpenPause)
        {
            return this;
        }

        var pause = Pauses[^1] with { To = Later(at, Pauses[^1].From) };
        return this with
        {
            Pauses = [.. Pauses.Take(Pauses.Count - 1), pause],
            TotalPaused = TotalPaused + calendar.Between(pause.From, pause.To.Value),
        };
    }

    private bool IsIgnored(ClockOperation operation) => Effect(operation) switch
    {
        ClockEffect.Ignored => true,
        ClockEffect.Done => false,
        _ => throw new InvalidOperationException($"A clock that is {Phase} cannot {operation}; ask Effect first."),
    };
}
