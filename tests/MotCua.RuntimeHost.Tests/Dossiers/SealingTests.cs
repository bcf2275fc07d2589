using MotCua.Engine.Kernel.Commands;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Dossiers.History.Verification;
using MotCua.Storage;
using MotCua.Testing;

namespace MotCua.RuntimeHost.Tests.Dossiers;

public sealed class SealingTests : IAsyncLifetime
{
    private DossierTestBed bed = null!;

    public async Task InitializeAsync() => bed = await DossierTestBed.CreateAsync();

    public async Task DisposeAsync() => await bed.DisposeAsync();

    [Fact]
    public async Task Seal_WhenDue_CoversWhatChangedSinceTheOneBefore()
    {
        var time = new ManualTime(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero));
        var sealer = Sealer(time);
        await bed.SubmitCertificationAsync();
        (await sealer.SealAsync(evenIfNotDue: false, default)).Should().BeNull("ten minutes have not passed");

        time.Advance(HistorySealer.Interval);
        var first = await sealer.SealAsync(evenIfNotDue: false, default);
        (await sealer.SealAsync(evenIfNotDue: false, default)).Should().BeNull("the next is not due");
        await bed.SubmitCertificationAsync();
        time.Advance(HistorySealer.Interval);
        var second = await sealer.SealAsync(evenIfNotDue: false, default);
        time.Advance(HistorySealer.Interval);
        (await sealer.SealAsync(evenIfNotDue: false, default)).Should().BeNull("nothing changed");

        (first!.Number, first.Heads, first.Previous).Should().Be((1, 1, HistorySeal.NoPrevious));
        (second!.Number, second.Heads, second.Previous).Should().Be((2, 1, first.Hash));
        second.IsSignedBy(bed.Get<KeyFolder>().Signer.PublicKey).Should().BeTrue();
        (second with { Heads = 2 }).IsSignedBy(bed.Get<KeyFolder>().Signer.PublicKey).Should().BeFalse();
        (await bed.VerifyAsync()).Should().BeEquivalentTo(new { Seals = 2L, UnsealedEvents = 0L, IsSound = true });
    }

    [Fact]
    public async Task Sealers_OfManyHostsAtOnce_MakeOneUnbrokenRow()
    {
        var hosts = Enumerable.Range(0, 6).Select(_ => Sealer(TimeProvider.System)).ToList();
        for (var round = 0; round < 4; round++)
        {
            await bed.SubmitCertificationAsync();
            var seals = await Task.WhenAll(hosts.Select(host => host.SealAsync(evenIfNotDue: true, default)));
            seals.Count(seal => seal is not null).Should().Be(1, "one host holds the lease; for the others nothing is left");
        }

        var report = await bed.VerifyAsync();
        report.Findings.Should().BeEmpty();
        (report.Seals, report.UnsealedEvents).Should().Be((4, 0));
    }

    [Fact]
    public async Task Sealer_ThatLostItsLease_AddsNothing()
    {
        await bed.SubmitCertificationAsync();
        await bed.Get<HistorySealer>().SealAsync(evenIfNotDue: false, default);
        var slow = (await bed.Store.ClaimAsync(new ClaimRequest
        {
            Collection = DossierCollections.HistorySealer,
            Due = Filter.All,
            Max = 1,
            Lease = TimeSpan.FromMilliseconds(1),
            Owner = "slow",
        })).Single();
        await bed.SealAsync();

        var late = await bed.Store.CommitAsync(UnitOfWork.Of(
            Write.CompleteClaim(DossierCollections.HistorySealer, "sealer", slow.FencingToken, new SealerDocument { DueAt = DateTimeOffset.UnixEpoch }),
            Write.Insert(DossierCollections.HistorySeals, HistorySeal.IdOf(2), new { number = 2 })));

        late.Conflict!.Kind.Should().Be(ConflictKind.ClaimLost);
        (await bed.VerifyAsync()).IsSound.Should().BeTrue();
    }

    [Fact]
    public async Task Sealing_WhileManyWrite_LosesNoHeadAndSealsNoneThatWasNot()
    {
        var desk = await bed.OfficerAsync("motcua1");
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            for (var i = 0; i < 6; i++)
            {
                var id = (await bed.SubmitCertificationAsync()).DossierId!;
                var item = await bed.ItemAsync(id, "tiepNhan");
                (await bed.DoAsync(id, new ClaimWorkItem(desk, item.Id))).Accepted.Should().BeTrue();
                (await bed.DoAsync(id, new CompleteWorkItem(desk, item.Id, "accept"))).Accepted.Should().BeTrue();
            }
        }));
        var seals = 0;
        while (!writing.IsCompleted)
        {
            seals += await bed.Get<HistorySealer>().SealAsync(evenIfNotDue: true, default) is null ? 0 : 1;
            (await bed.VerifyAsync()).Findings.Should().BeEmpty("verifying beside writers sees no ghosts");
        }

        await writing;
        await bed.Get<HistorySealer>().SealAsync(evenIfNotDue: true, default);

        var report = await bed.VerifyAsync(await bed.ExportAsync());
        report.Findings.Should().BeEmpty();
        report.Dossiers.Should().Be(24);
        report.UnsealedEvents.Should().Be(0);
        seals.Should().BeGreaterThan(0);
        (await bed.Store.CountAsync(DossierCollections.UnsealedHeads, Filter.All)).Should().Be(0);
    }

    [Fact]
    public async Task SealFolder_GetsEachSeal_AndServesAsExport()
    {
        var folder = Path.Combine(bed.Folder, "elsewhere");
        var sealer = new HistorySealer(bed.Store, bed.Get<KeyFolder>(), new SealFiles(folder), TimeProvider.System);
        for (var i = 0; i < 2; i++)
        {
            await bed.SubmitCertificationAsync();
            await sealer.SealAsync(evenIfNotDue: true, default);
        }

        var read = await SealFiles.ReadAsync(folder, default);

        read.Seals.Select(seal => seal.Seal.Number).Should().Equal(1, 2);
        read.PublicKey.Should().Be(bed.Get<KeyFolder>().Signer.PublicKey);
        (await bed.VerifyAsync(read)).Findings.Should().BeEmpty();
    }

    private HistorySealer Sealer(TimeProvider time) => new(bed.Store, bed.Get<KeyFolder>(), new SealFiles(null), time);
}
