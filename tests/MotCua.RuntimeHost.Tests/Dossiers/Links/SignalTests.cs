using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Commands;
using MotCua.RuntimeHost.Dossiers.Links;

namespace MotCua.RuntimeHost.Tests.Dossiers.Links;

/// <summary>Signals over the real store: everybody who waits at that moment, once.</summary>
public sealed class SignalTests : IAsyncLifetime
{
    private DossierTestBed bed = null!;

    public async Task InitializeAsync() => bed = await DossierTestBed.CreateAsync();

    public async Task DisposeAsync() => await bed.DisposeAsync();

    [Fact]
    public async Task Signal_ReachesEveryDossierThatWaitsInBoundedTurns_AndNoneThatComesLater()
    {
        const int waiting = 53;
        await bed.PublishAsync(LinkProcedures.Listening("9.000001"));
        for (var n = 0; n < waiting; n++)
        {
            await bed.SubmitAsync("9.000001", $"{n}");
        }

        await bed.SendAsync("s-1", "ngungNhan", null, new JsonObject { ["lyDo"] = "bão" }, LinkKind.Signal);
        bed.Time.Advance(TimeSpan.FromSeconds(1));
        var late = await bed.SubmitAsync("9.000001", "muộn");
        var delivery = bed.Get<LinkDelivery>();
        await delivery.RunDueAsync();
        var afterOneTurn = await ReachedAsync();
        await bed.DeliverAsync();

        afterOneTurn.Should().Be(50, "one turn is bounded");
        (await ReachedAsync()).Should().Be(waiting);
        (await bed.AtAsync(late)).Should().BeEmpty("it did not wait when the signal was sent");
        (await bed.MessagesAsync()).Single().State.Should().Be(LinkState.Done);

        async Task<int> ReachedAsync() => (await bed.DossiersOfAsync("9.000001")).Count(entry => entry.Holders.Count > 0);
    }

    [Fact]
    public async Task Signal_BeginsEveryProcedureThatStartsOnIt_Once()
    {
        await bed.PublishAsync(LinkProcedures.BegunBySignal("9.000002"));
        await bed.PublishAsync(LinkProcedures.BegunBySignal("9.000003"));

        await bed.SendAsync("s-1", "ngungNhan", null, null, LinkKind.Signal);
        await bed.DeliverAsync();
        await bed.SendAsync("s-1", "ngungNhan", null, null, LinkKind.Signal);
        await bed.DeliverAsync();

        await bed.OnlyDossierOfAsync("9.000002");
        (await bed.OnlyDossierOfAsync("9.000003")).ApplicantName.Should().Be("UBND phường An Hòa", "the administrator's agency sent it");
    }

    [Fact]
    public async Task Signal_ForACancelledDossier_ReachesItOnceItIsRestored_AndHoldsUpNobodyElse()
    {
        await bed.PublishAsync(LinkProcedures.Listening("9.000001"));
        var (cancelled, other) = (await bed.SubmitAsync("9.000001", "An"), await bed.SubmitAsync("9.000001", "Bình"));
        var desk = await bed.OfficerAsync("motcua1");
        (await bed.DoAsync(cancelled, new CancelDossier(desk))).Accepted.Should().BeTrue();

        await bed.SendAsync("s-1", "ngungNhan", null, null, LinkKind.Signal);
        await bed.DeliverAsync();
        (await bed.AtAsync(other)).Should().Equal("sau");
        await bed.DoAsync(cancelled, new RestoreDossier(desk));
        bed.Time.Advance(TimeSpan.FromSeconds(2));
        await bed.DeliverAsync();

        (await bed.StateAsync(cancelled)).Received("sau").Should().Be(1);
    }
}
