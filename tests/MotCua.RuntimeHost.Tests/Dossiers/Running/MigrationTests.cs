using System.Text;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Running;
using MotCua.Storage;
using MotCua.Testing.Procedures;

namespace MotCua.RuntimeHost.Tests.Dossiers.Running;

public sealed class MigrationTests
{
    private const string Code = "0.000001";

    [Fact]
    public async Task DryRun_SaysOfEachDossierWhetherItCanComeOver_AndChangesNothing()
    {
        await using var bed = await DossierTestBed.CreateAsync();
        var from = await PublishAsync(bed, "intake", "appraise");
        var (stays, goes) = (await bed.SubmitAsync(Code, []), await bed.SubmitAsync(Code, []));
        await CompleteAsync(bed, goes, "intake");
        var to = await PublishAsync(bed, "check", "appraise");

        var done = await RunAsync(bed, await TryOutAsync(bed, from, to));

        done.Should().BeEquivalentTo(new { State = MigrationProgress.Done, Total = 2L, Ready = 1L, Refused = 1L, Migrated = 0L });
        var verdicts = (await bed.Get<MigrationService>().VerdictsAsync(done.Id, new VerdictQuery())).Items;
        verdicts.Single(v => v.DossierId == goes).Outcome.Should().Be(MigrationOutcome.Ready);
        var refused = verdicts.Single(v => v.DossierId == stays);
        refused.Failure.Should().Be(FailureCode.MigrationNoPlace);
        refused.Why("vi").Should().Contain("“intake”");
        (await bed.StateAsync(goes)).VersionHash.Should().Be(from);
        (await ReportAsync(bed, done, MigrationOutcome.Refused)).Select(v => v.DossierId).Should().Equal(stays);
        Encoding.UTF8.GetString(await bed.Get<VerdictExport>().CsvAsync(done, "vi")).Should().Contain($"\"{refused.DossierCode}\",\"refused\",\"migrationNoPlace\",\"intake\"");
        (await bed.Get<VerdictExport>().JsonAsync(done, "vi"))["verdicts"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public async Task Execution_ThoughTheHostDiesInBetween_BringsEveryDossierOverOnce()
    {
        var faults = new DiesBeforeItsPlaceIsKept();
        await using var bed = await DossierTestBed.CreateAsync(faults);
        var from = await PublishAsync(bed, "intake", "appraise");
        var dossiers = new List<string>();
        for (var i = 0; i < MigrationRunner.Batch + 5; i++)
        {
            dossiers.Add(await bed.SubmitAsync(Code, []));
        }

        var to = await PublishAsync(bed, "intake", "check", "appraise");
        var dryRun = await RunAsync(bed, await TryOutAsync(bed, from, to));
        var execution = await ExecuteAsync(bed, dryRun);

        // The first batch comes over, then the host dies before it could say so.
        faults.Armed = true;
        await FluentActions.Awaiting(() => bed.Get<MigrationRunner>().RunDueAsync(CancellationToken.None)).Should().ThrowAsync<Exception>();
        faults.Armed = false;
        await EndTheLeaseAsync(bed, execution);
        var done = await RunAsync(bed, execution);

        done.Should().BeEquivalentTo(new { State = MigrationProgress.Done, Migrated = (long)dossiers.Count, Refused = 0L, Changed = 0L });
        foreach (var dossier in dossiers)
        {
            var events = await bed.Records.EventsAsync(dossier);
            events.OfType<DossierMigrated>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { ToVersion = to, Reason = "Luật mới" });
            (await bed.Records.FindAsync(dossier))!.VersionHash.Should().Be(to);
        }

        await CompleteAsync(bed, dossiers[0], "intake");
        (await bed.ItemAsync(dossiers[0], "check")).Name.Should().Be("check");
        (await bed.Get<MigrationService>().CountAsync(from)).Should().Be(0);
    }

    [Fact]
    public async Task Execution_OfADossierThatWentOnMeanwhile_ReportsTheChange()
    {
        await using var bed = await DossierTestBed.CreateAsync();
        var from = await PublishAsync(bed, "intake", "appraise");
        var (over, lost, still) = (await bed.SubmitAsync(Code, []), await bed.SubmitAsync(Code, []), await bed.SubmitAsync(Code, []));
        await CompleteAsync(bed, over, "intake");
        var to = await PublishAsync(bed, "intake", "other");
        var dryRun = await RunAsync(bed, await TryOutAsync(bed, from, to));
        dryRun.Should().BeEquivalentTo(new { Ready = 2L, Refused = 1L });

        await CompleteAsync(bed, over, "appraise");
        await CompleteAsync(bed, lost, "intake");
        var done = await RunAsync(bed, await ExecuteAsync(bed, dryRun));

        done.Should().BeEquivalentTo(new { Migrated = 1L, Changed = 2L, Refused = 0L });
        (await ReportAsync(bed, done, MigrationOutcome.Migrated)).Single().DossierId.Should().Be(still);
        (await ReportAsync(bed, done, MigrationOutcome.Changed)).Should().Contain(v => v.DossierId == lost && v.Failure == FailureCode.MigrationNoPlace)
            .And.Contain(v => v.DossierId == over && v.Failure == FailureCode.DossierEnded);
    }

    [Fact]
    public async Task Cancel_StopsAfterTheBatchAtHand()
    {
        await using var bed = await DossierTestBed.CreateAsync();
        var from = await PublishAsync(bed, "intake", "appraise");
        for (var i = 0; i < MigrationRunner.Batch + 1; i++)
        {
            await bed.SubmitAsync(Code, []);
        }

        var to = await PublishAsync(bed, "intake", "appraise", "sign");
        var started = await TryOutAsync(bed, from, to);
        await bed.Get<MigrationRunner>().RunDueAsync(CancellationToken.None);

        (await bed.Get<MigrationService>().CancelAsync(started.Id)).Should().BeTrue();

        (await bed.Get<MigrationRunner>().RunDueAsync(CancellationToken.None)).Should().Be(0);
        (await bed.Get<MigrationService>().FindAsync(started.Id)).Should().BeEquivalentTo(new { State = MigrationProgress.Cancelled, Ready = (long)MigrationRunner.Batch });
        (await bed.Get<MigrationService>().CancelAsync(started.Id)).Should().BeFalse();
    }

    [Fact]
    public async Task Start_OfWhatCannotBe_IsRefused()
    {
        await using var bed = await DossierTestBed.CreateAsync();
        var from = await PublishAsync(bed, "intake");
        var to = await PublishAsync(bed, "intake", "appraise");
        var other = (await bed.Get<ProcedureCatalog>().FindAsync("2.000815"))!.Version!;
        var migrations = bed.Get<MigrationService>();

        (await migrations.TryOutAsync(Request(from, from))).Refusal.Should().Be(MigrationRefusal.SameVersion);
        (await migrations.TryOutAsync(Request(from, other))).Refusal.Should().Be(MigrationRefusal.VersionNotFound);
        (await migrations.TryOutAsync(Request(from, to) with { Mapping = new(new Dictionary<string, string> { ["intake"] = "nowhere" }) })).Failure!.Args["element"].Should().Be("intake");
        var started = (await migrations.TryOutAsync(Request(from, to) with { Id = "one" })).Migration!;
        (await migrations.TryOutAsync(Request(from, to) with { Id = "one" })).Migration!.CreatedAt.Should().Be(started.CreatedAt, "a repeated id gives the first one");
        (await migrations.ExecuteAsync("two", started.Id, "x", null, "")).Refusal.Should().Be(MigrationRefusal.NotReady);
    }

    [Fact]
    public async Task Suspension_PutsTimersAsideAndBringsThemBack()
    {
        await using var bed = await DossierTestBed.CreateAsync();
        await bed.PublishAsync(Base().Start().UserTask("intake").End().BoundaryTimer("late", "intake", "P5D", interrupting: false).End("reminded").Build());
        var dossier = await bed.SubmitAsync(Code, []);
        var admin = await bed.OfficerAsync("quantri1");

        (await bed.DoAsync(dossier, new SuspendDossier(admin, "Chờ xác minh"))).Accepted.Should().BeTrue();
        (await bed.Store.CountAsync(DossierCollections.Timers, Filter.Eq("dossierId", dossier))).Should().Be(0);
        (await bed.Records.FindAsync(dossier))!.Suspended.Should().BeTrue();
        (await bed.DoAsync(dossier, new ResumeDossier(admin, "Xong"))).Accepted.Should().BeTrue();

        (await bed.Store.CountAsync(DossierCollections.Timers, Filter.Eq("dossierId", dossier))).Should().Be(1);
        (await bed.Records.FindAsync(dossier))!.Suspended.Should().BeFalse();
    }

    private static ProcedureBuilder Base() => Procedure.Named("Thử").Facts(f => f with { Channels = [IntakeChannel.Counter] });

    private static async Task<string> PublishAsync(DossierTestBed bed, params string[] steps)
    {
        var bundle = steps.Aggregate(Base().Start(), (p, step) => p.UserTask(step)).End().Build();
        await bed.PublishAsync(bundle);
        return bundle.VersionHash;
    }

    private static async Task CompleteAsync(DossierTestBed bed, string dossier, string step)
    {
        var handler = await bed.OfficerAsync("chuyenvien1");
        (await bed.DoAsync(dossier, new CompleteWorkItem(handler, (await bed.ItemAsync(dossier, step)).Id))).Accepted.Should().BeTrue();
    }

    private static MigrationRequest Request(string from, string to) => new(Guid.NewGuid().ToString("N"), from, to, null, null, "Hệ thống");

    private static async Task<MigrationDocument> TryOutAsync(DossierTestBed bed, string from, string to) =>
        (await bed.Get<MigrationService>().TryOutAsync(Request(from, to))).Migration!;

    private static async Task<MigrationDocument> ExecuteAsync(DossierTestBed bed, MigrationDocument dryRun)
    {
        var admin = await bed.AccountAsync("quantri1");
        return (await bed.Get<MigrationService>().ExecuteAsync(Guid.NewGuid().ToString("N"), dryRun.Id, "Luật mới", admin.Id, admin.DisplayName)).Migration!;
    }

    private static async Task<MigrationDocument> RunAsync(DossierTestBed bed, MigrationDocument migration)
    {
        while (await bed.Get<MigrationRunner>().RunDueAsync(CancellationToken.None) > 0)
        {
        }

        return (await bed.Get<MigrationService>().FindAsync(migration.Id))!;
    }

    private static async Task<IReadOnlyList<VerdictDocument>> ReportAsync(DossierTestBed bed, MigrationDocument migration, MigrationOutcome outcome) =>
        (await bed.Get<MigrationService>().VerdictsAsync(migration.Id, new VerdictQuery { Outcome = outcome })).Items;

    // Any write of a claimed document ends the claim, as its lease does after some minutes.
    private static async Task EndTheLeaseAsync(DossierTestBed bed, MigrationDocument migration)
    {
        var kept = (await bed.Store.GetAsync(DossierCollections.Migrations, migration.Id))!.Read<MigrationDocument>();
        await bed.Store.CommitAsync(UnitOfWork.Of(Write.Upsert(DossierCollections.Migrations, migration.Id, kept)));
    }

    private sealed class DiesBeforeItsPlaceIsKept : IFaultInjector
    {
        public bool Armed { get; set; }

        public void BeforeWrite(UnitOfWork unit, int index)
        {
            if (Armed && unit.Writes[index].Target.StartsWith(DossierCollections.Migrations + "/", StringComparison.Ordinal))
            {
                throw new IOException("Planted fault.");
            }
        }

        public void AfterCommit(IReadOnlyList<UnitOfWork> units)
        {
        }
    }
}
