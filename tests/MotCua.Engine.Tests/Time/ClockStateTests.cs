using MotCua.Engine.Time;
using static MotCua.Engine.Tests.Time.TimeFixtures;

namespace MotCua.Engine.Tests.Time;

public sealed class ClockStateTests
{
    private static readonly TimeLimit OneDay = new(1, TimeUnit.WorkingDay);

    private static readonly DateTimeOffset Monday8 = Moment("Mon 2026-11-16 08:00");

    private static ClockState Running => ClockState.NotStarted.Start(Monday8, OneDay, null, Calendar());

    [Fact]
    public void Clock_InEveryPhase_DoesWhatTheTableSays()
    {
        var phases = new[] { ClockState.NotStarted, Running, Running.Pause(Monday8.AddHours(1), "x"), Running.Stop(Monday8.AddHours(1)) };

        foreach (var clock in phases)
        {
            foreach (var operation in Enum.GetValues<ClockOperation>())
            {
                var act = () => Do(clock, operation);
                switch (clock.Effect(operation))
                {
                    case ClockEffect.Refused:
                        act.Should().Throw<InvalidOperationException>($"{operation} while {clock.Phase}");
                        break;
                    case ClockEffect.Ignored:
                        act().Should().BeSameAs(clock, $"{operation} while {clock.Phase}");
                        break;
                    default:
                        act().Should().NotBe(clock, $"{operation} while {clock.Phase}");
                        break;
                }
            }
        }
    }

    [Fact]
    public void Clock_ThroughItsLife_KeepsOriginalDeadlineAndHistory()
    {
        var clock = Running
            .Pause(Monday8.AddHours(1), "supplement")
            .Resume(Monday8.AddHours(2), Calendar())
            .Extend(OneDay, Calendar())
            .Restart(Monday8.AddHours(3), OneDay, null, Calendar())
            .Stop(Monday8.AddDays(1));

        clock.Original!.At.Should().Be(Moment("Tue 2026-11-17 08:00"));
        clock.Pauses.Should().Equal(new ClockPause(Monday8.AddHours(1), Monday8.AddHours(2), "supplement"));
        (clock.Extensions, clock.Restarts, clock.Phase).Should().Be((1, 1, ClockPhase.Stopped));
        clock.StoppedAt.Should().Be(Monday8.AddDays(1));
    }

    [Fact]
    public void Deadline_AfterEachOperation_NamesItsRule()
    {
        var resumed = Running.Pause(Monday8.AddHours(1), "x").Resume(Monday8.AddHours(2), Calendar());

        Running.Present!.Rule.Should().Be(StartRules.SameHour);
        resumed.Present!.Rule.Should().Be(DeadlineRules.Resumed);
        resumed.Present.WorkingMinutes.Should().Be(420);
        resumed.Extend(OneDay, Calendar()).Present!.Rule.Should().Be(DeadlineRules.Extended);
        resumed.ExtendTo(Monday8.AddDays(3), Calendar()).Present!.Rule.Should().Be(DeadlineRules.Reappointed);
    }

    [Fact]
    public void Resume_AtAMomentBeforeThePause_CountsFromThePause()
    {
        var clock = Running.Pause(Monday8.AddHours(1), "x").Resume(Monday8, Calendar());

        clock.Present!.At.Should().Be(Running.Present!.At);
        clock.TotalPaused.Should().Be(WorkingTime.Zero);
    }

    [Fact]
    public void Reopen_AfterAStopDuringAPause_IsPausedAgain()
    {
        var clock = Running.Pause(Monday8.AddHours(1), "supplement").Stop(Monday8.AddHours(2)).Reopen();

        clock.Phase.Should().Be(ClockPhase.Paused);
        clock.Resume(Monday8.AddHours(3), Calendar()).Present!.At.Should().Be(Moment("Tue 2026-11-17 10:00"));
    }

    [Fact]
    public void OverdueDays_PastMidnight_CountsDatesNotHours()
    {
        // Due Tuesday 08:00.
        Running.OverdueDays(Moment("Tue 2026-11-17 23:59")).Should().Be(0);
        Running.OverdueDays(Moment("Wed 2026-11-18 00:01")).Should().Be(1);
        Running.IsOverdue(Moment("Tue 2026-11-17 08:00")).Should().BeFalse();
        Running.IsOverdue(Moment("Tue 2026-11-17 08:00:01")).Should().BeTrue();
    }

    private static ClockState Do(ClockState clock, ClockOperation operation)
    {
        var at = Monday8.AddHours(4);
        return operation switch
        {
            ClockOperation.Start => clock.Start(at, OneDay, null, Calendar()),
            ClockOperation.Pause => clock.Pause(at, "y"),
            ClockOperation.Resume => clock.Resume(at, Calendar()),
            ClockOperation.Restart => clock.Restart(at, OneDay, null, Calendar()),
            ClockOperation.Stop => clock.Stop(at),
            ClockOperation.Extend => clock.Extend(OneDay, Calendar()),
            _ => clock.Reopen(),
        };
    }
}
