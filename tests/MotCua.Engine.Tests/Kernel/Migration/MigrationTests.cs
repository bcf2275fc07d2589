using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Migration;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Migration;

public sealed class MigrationTests
{
    private static readonly Actor Admin = DossierHarness.Person("admin1");

    public static TheoryData<string> Names => [.. MigrationCases.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Migrate_EachKindOfChange_ComesOverOrIsRefusedByName(string name)
    {
        var given = MigrationCases.All.Single(c => c.Name == name);
        var (from, to) = (given.From.Compile(), given.To.Compile());
        var dossier = new DossierHarness(from).Submit();
        given.Given(dossier);
        dossier.Failure.Should().BeNull();
        var before = dossier.State;

        dossier.Do(new MigrateDossier(Admin, to, Mapping(from, to, given.Edit ?? []), "Luật mới"));

        dossier.Failure?.Code.Should().Be(given.Refused);
        if (given.Refused is not null)
        {
            dossier.State.Should().BeSameAs(before);
            dossier.Failure!.Args.Should().ContainKey(dossier.Failure.Code == FailureCode.MigrationStatusUnknown ? "status" : "element");
            (given.At is null || dossier.Failure.Args["element"] == given.At).Should().BeTrue(dossier.Failure.ToString());
            return;
        }

        dossier.Failure.Should().BeNull();
        dossier.State.VersionHash.Should().Be(to.VersionHash);
        dossier.Waiting.Should().Equal(given.Waiting);
        foreach (var step in given.Then ?? [])
        {
            dossier.Complete(step).Failure.Should().BeNull();
        }

        (given.Then is null || dossier.State.Life == DossierLife.Ended).Should().BeTrue();
    }

    [Fact]
    public void Migrate_RefreshesTheStepButKeepsHolderAndDeadline()
    {
        var from = Version("Thẩm định", 1, "approve");
        var to = Version("Thẩm định hồ sơ", 9, "approve", "reject");
        var dossier = new DossierHarness(from).Submit();
        dossier.Do(new ClaimWorkItem(DossierHarness.Person("handler1"), dossier.Item("appraise").Id));
        var before = dossier.Item("appraise");

        Migrate(dossier, to);

        var after = dossier.Item("appraise");
        after.Should().BeEquivalentTo(new { Name = "Thẩm định hồ sơ", Assignee = "handler1", before.Deadline, before.Id, before.State });
        after.Outcomes.Select(o => o.Code).Should().Equal("approve", "reject");
        dossier.Complete("appraise", outcome: "reject").Failure.Should().BeNull();

        static CompiledProcedure Version(string name, int days, params string[] outcomes) => Procedure.Named("Thử").Start()
            .UserTask("appraise", s => s.Name(name).TimeLimit(days, TimeUnit.WorkingDay).Outcomes(outcomes)).End().Compile();
    }

    [Fact]
    public void Migrate_KeepsTimersThatBothKnowOpensNewOnesAndClosesVanished()
    {
        var dossier = new DossierHarness(Version(("late", "P5D"), ("gone", "P6D"))).Submit();
        var due = dossier.State.Timers.Values.Single(t => t.ElementId == "late").DueAt;

        dossier.At("2026-11-17 08:00");
        Migrate(dossier, Version(("late", "P50D"), ("added", "P2D")));

        dossier.State.Timers.Values.Select(t => (t.ElementId, t.DueAt)).Should().BeEquivalentTo(
            [("late", due), ("added", DossierHarness.Moment("2026-11-19 08:00"))]);
        dossier.AdvanceTo("2026-11-20 08:00");
        dossier.State.ElementsVisited.Should().Contain("added-end");
    }

    [Fact]
    public void Migrate_AReminderThatFiredAlready_DoesNotComeAgain()
    {
        var dossier = new DossierHarness(Version(("late", "P1D"))).Submit().AdvanceTo("2026-11-18 08:00");

        Migrate(dossier, Version(("late", "P3D")));

        dossier.State.Timers.Should().BeEmpty();
    }

    [Fact]
    public void Migrate_ASuspendedDossier_KeepsItsTimersAsideUntilItIsResumed()
    {
        var dossier = new DossierHarness(Version(("late", "P5D"))).Submit().Do(new SuspendDossier(Admin, "x"));

        Migrate(dossier, Version(("late", "P5D"), ("added", "P2D")));

        dossier.State.Timers.Should().BeEmpty();
        dossier.State.HeldTimers.Values.Select(t => t.ElementId).Should().Equal("late", "added");
        dossier.Do(new ResumeDossier(Admin, "x")).Failure.Should().BeNull();
        dossier.State.Timers.Should().HaveCount(2);
    }

    [Fact]
    public void Migrate_RenamesWhatTheDossierRemembers()
    {
        var from = Procedure.Named("Thử").Start().UserTask("a", s => s.Name("Một").Outcomes("ok")).UserTask("b", s => s.Name("Hai")).End().Compile();
        var to = Procedure.Named("Thử").Start().UserTask("x", s => s.Name("Một").Outcomes("ok")).UserTask("y", s => s.Name("Hai")).Exclusive("way")
            .When("steps.x.outcome = \"ok\"").End("yes").MoveTo("way").Otherwise().End("no").Compile();
        var dossier = new DossierHarness(from).Submit().Complete("a", outcome: "ok", data: """{"n":1}""");

        Migrate(dossier, to);

        dossier.State.Steps.Keys.Should().Equal("x");
        dossier.State.Data.Steps["x"].ToJsonString().Should().Be("""{"n":1}""");
        dossier.State.ElementsVisited.Should().Equal("start", "x", "y");
        dossier.State.FlowsTaken.Should().Equal("start-x", "x-y");
        dossier.Complete("y").State.ElementsVisited.Should().EndWith("yes");
    }

    [Fact]
    public void Migrate_AnOpenSupplement_IsAnsweredInTheNewVersion()
    {
        var dossier = new DossierHarness(MigrationCases.Asking().Compile()).Submit();
        dossier.Do(new RequestSupplement(DossierHarness.Person("handler1"), dossier.Item("appraise").Id, "Thiếu", []));
        var answerBy = dossier.State.OpenSupplement!.AnswerBy;

        Migrate(dossier, MigrationCases.Asking("Xem xét").Compile());

        dossier.State.Timers.Values.Single().Should().BeEquivalentTo(new { Kind = TimerKind.Silence, DueAt = answerBy });
        dossier.Do(new SupplementDossier(DossierHarness.Applicant, [], [], IntakeChannel.Portal)).Failure.Should().BeNull();
        dossier.Item("appraise").Should().BeEquivalentTo(new { Name = "Xem xét", State = WorkItemState.Claimed });
    }

    [Fact]
    public void Migrate_ATimerThatCannotBeEvaluated_IsRefusedAndNothingChanges()
    {
        var dossier = new DossierHarness(Version()).Submit();
        var before = dossier.State;

        Migrate(dossier, Version(("added", "=data.khongCo")));

        dossier.Failure.Should().BeEquivalentTo(new { Code = FailureCode.MigrationUnreadable });
        dossier.Failure!.Args["element"].Should().Be("added");
        dossier.State.Should().BeSameAs(before);
    }

    [Fact]
    public void Migrate_BackAndForth_ReplaysFromAllItsVersions()
    {
        var (one, two) = (Version(("late", "P5D")), Version(("late", "P7D"), ("more", "P1D")));
        var dossier = new DossierHarness(one).Submit();

        Migrate(dossier, two);
        Migrate(dossier, one);
        Migrate(dossier, two);

        dossier.Complete("a").State.EndKind.Should().Be(EndKind.Completed);
        KernelLaws.ReplayGives(dossier.State, dossier.Events);
        dossier.Events.OfType<DossierMigrated>().Select(e => e.ToVersion).Should().Equal(two.VersionHash, one.VersionHash, two.VersionHash);
    }

    [Fact]
    public void Migrate_ByOthersOrToWhatIsNoOtherVersion_IsRefused()
    {
        var (one, two) = (Version(), Version(("late", "P5D")));
        var other = MigrationCases.Changed(Procedure.Named("Khác")).Facts(f => f with { Code = "0.000002" }).Start().UserTask("a").End().Compile();
        var dossier = new DossierHarness(one).Submit();

        Refusal(DossierHarness.Person("head1"), two, "x").Should().Be(FailureCode.NotPermitted);
        Refusal(Admin, two, " ").Should().Be(FailureCode.ReasonRequired);
        Refusal(Admin, one, "x").Should().Be(FailureCode.MigrationSameVersion);
        Refusal(Admin, other, "x").Should().Be(FailureCode.MigrationOtherProcedure);
        dossier.Complete("a");
        Refusal(Admin, two, "x").Should().Be(FailureCode.DossierEnded);

        FailureCode? Refusal(Actor by, CompiledProcedure to, string reason)
            => dossier.Do(new MigrateDossier(by, to, MigrationPlan.Propose(one, to).Mapping, reason)).Failure?.Code;
    }

    private static void Migrate(DossierHarness dossier, CompiledProcedure to)
        => dossier.Do(new MigrateDossier(Admin, to, MigrationPlan.Propose(dossier.Procedure, to).Mapping, "Luật mới"));

    private static MigrationMapping Mapping(CompiledProcedure from, CompiledProcedure to, (string From, string? To)[] edits)
    {
        var lines = new Dictionary<string, string>(MigrationPlan.Propose(from, to).Mapping.Elements);
        foreach (var (id, target) in edits)
        {
            if (target is null)
            {
                lines.Remove(id);
            }
            else
            {
                lines[id] = target;
            }
        }

        return new MigrationMapping(lines);
    }

    // One step with reminders on its border.
    private static CompiledProcedure Version(params (string Id, string After)[] reminders)
        => reminders.Aggregate(
            Procedure.Named("Thử").Start().UserTask("a").End(),
            (p, r) => p.BoundaryTimer(r.Id, "a", r.After, interrupting: false).End(r.Id + "-end")).Compile();
}
