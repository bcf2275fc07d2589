using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Workers;
using MotCua.Storage;
using MotCua.Testing.Procedures;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>Two hosts on one database: they race, and each remembers dossiers that the other has changed.</summary>
public sealed class TwoHostTests : IAsyncLifetime
{
    private const string Code = "9.200001";

    private DossierTestBed one = null!;
    private DossierTestBed two = null!;

    public async Task InitializeAsync()
    {
        one = await DossierTestBed.CreateAsync();
        await one.PublishAsync(Procedure.Named("Thủ tục hai máy")
            .Facts(f => f with { Code = Code, Sector = "chung-thuc", Channels = [IntakeChannel.Counter, IntakeChannel.Portal] })
            .Form("don", """{"type":"object","properties":{"soTo":{"type":"integer"}}}""")
            .Start().Throw("nhan", StatusCodes.Registered)
            .UserTask("xuLy").UserTask("duyet").End()
            .BoundaryTimer("hetGio", "xuLy", "PT1H").UserTask("soatLai").End("end2").Build());
        two = await one.SecondHostAsync();
    }

    public async Task DisposeAsync()
    {
        await two.DisposeAsync();
        await one.DisposeAsync();
    }

    [Fact]
    public async Task Command_GivenToBothHostsAtOnce_HappensOnceAndBothGetTheSameAnswer()
    {
        var handler = await one.OfficerAsync("chuyenvien1");
        for (var round = 0; round < 10; round++)
        {
            var id = await one.SubmitAsync(Code, []);
            var item = (await one.ItemAsync(id, "xuLy")).Id;

            var replies = await Task.WhenAll(
                Task.Run(() => one.DoAsync(id, new ClaimWorkItem(handler, item), $"claim-{round}")),
                Task.Run(() => two.DoAsync(id, new ClaimWorkItem(handler, item), $"claim-{round}")));

            replies.Should().OnlyContain(reply => reply.Accepted);
            replies[0].Sequence.Should().Be(replies[1].Sequence);
            (await one.Records.EventsAsync(id)).OfType<WorkItemClaimed>().Should().ContainSingle();
        }
    }

    [Fact]
    public async Task Command_OnADossierThatTheOtherHostHasChanged_IsJudgedOnThePresentState()
    {
        var handler = await one.OfficerAsync("chuyenvien1");
        var rival = await one.OfficerAsync("chuyenvien2");
        var id = await one.SubmitAsync(Code, []);
        var item = (await one.ItemAsync(id, "xuLy")).Id;
        (await one.DoAsync(id, new ClaimWorkItem(handler, item))).Accepted.Should().BeTrue("now host one remembers it as claimed");
        (await two.DoAsync(id, new ReleaseWorkItem(handler, item))).Accepted.Should().BeTrue();
        (await two.DoAsync(id, new ClaimWorkItem(rival, item))).Accepted.Should().BeTrue();

        var late = await one.DoAsync(id, new CompleteWorkItem(handler, item));
        var mine = await one.DoAsync(id, new CompleteWorkItem(rival, item));

        late.Accepted.Should().BeFalse("it is somebody else's by now");
        mine.Accepted.Should().BeTrue("what host one remembered would have refused it");
    }

    [Fact]
    public async Task Timers_ClaimedByBothHosts_FireOnceEach()
    {
        var ids = await ManyWithDueTimersAsync(60);

        var fired = await Task.WhenAll(Task.Run(() => DrainAsync(one)), Task.Run(() => DrainAsync(two)));

        fired.Sum().Should().Be(60);
        foreach (var id in ids)
        {
            (await one.Records.EventsAsync(id)).OfType<TimerFired>().Should().ContainSingle();
            await one.ItemAsync(id, "soatLai");
        }

        (await one.Store.CountAsync(DossierCollections.Timers, Filter.All)).Should().Be(0);
    }

    [Fact]
    public async Task Timer_WhoseLeaseWasLost_IsRefusedToTheOldHolderAndFiredByTheNewOne()
    {
        var id = (await ManyWithDueTimersAsync(1)).Single();
        var sleepy = (await ClaimAsync(one)).Single();
        one.DatabaseTime.Advance(TimeSpan.FromMinutes(2));
        var awake = (await ClaimAsync(two)).Single();
        awake.FencingToken.Should().BeGreaterThan(sleepy.FencingToken);

        var tooLate = await FireAsync(one, sleepy, "old holder");
        tooLate.Refusal.Should().Be(RefusalKind.Busy, "his token is not the present one");
        (await one.Records.EventsAsync(id)).OfType<TimerFired>().Should().BeEmpty();
        (await FireAsync(two, awake, "new holder")).Accepted.Should().BeTrue();

        (await one.Records.EventsAsync(id)).OfType<TimerFired>().Should().ContainSingle();
        (await FireAsync(one, sleepy, "old holder")).Accepted.Should().BeFalse();

        async Task<CommandReply> FireAsync(DossierTestBed bed, Claimed claim, string command) => await bed.Dossiers.ExecuteAsync(
            id, command, new FireTimer(Actor.System, claim.Document.Json["timerId"]!.GetValue<string>()), default,
            Write.CompleteClaimAndDelete(DossierCollections.Timers, claim.Document.Id, claim.FencingToken));
    }

    [Fact]
    public async Task Timers_OverdueAfterALongDowntime_AreDrainedInBoundedBatchesWhileTheDeskWorks()
    {
        const int overdue = (2 * TimerRunner.Batch) + 20;
        await ManyWithDueTimersAsync(overdue);
        one.Time.Advance(TimeSpan.FromDays(90));
        await one.RestartAsync();
        var desk = await one.OfficerAsync("chuyenvien1");

        var rounds = new List<int>();
        do
        {
            rounds.Add(await one.Get<TimerRunner>().FireDueAsync(default));
            var fresh = await one.SubmitAsync(Code, new JsonObject { ["soTo"] = 1 });
            (await one.DoAsync(fresh, new ClaimWorkItem(desk, (await one.ItemAsync(fresh, "xuLy")).Id))).Accepted.Should().BeTrue();
        }
        while (rounds[^1] > 0);

        rounds.Should().Equal(TimerRunner.Batch, TimerRunner.Batch, 20, 0);
        (await one.Store.CountAsync(DossierCollections.WorkItems, Filter.Eq("elementId", "soatLai"))).Should().Be(overdue);
    }

    private async Task<IReadOnlyList<string>> ManyWithDueTimersAsync(int count)
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, count).Select(n => one.SubmitAsync(Code, new JsonObject { ["soTo"] = n })));
        one.Time.Advance(TimeSpan.FromHours(1));
        return ids;
    }

    private static async Task<int> DrainAsync(DossierTestBed bed)
    {
        var all = 0;
        int fired;
        do
        {
            fired = await bed.Get<TimerRunner>().FireDueAsync(default);
            all += fired;
        }
        while (fired > 0);

        return all;
    }

    private static Task<IReadOnlyList<Claimed>> ClaimAsync(DossierTestBed bed) => bed.Store.ClaimAsync(new ClaimRequest
    {
        Collection = DossierCollections.Timers,
        Due = Filter.Le("dueAt", bed.Time.GetUtcNow()),
        SortField = "dueAt",
        Max = 1,
        Lease = TimeSpan.FromMinutes(1),
        Owner = "test",
    });
}
