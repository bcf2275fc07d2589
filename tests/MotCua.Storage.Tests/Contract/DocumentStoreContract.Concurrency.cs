namespace MotCua.Storage.Tests.Contract;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Commit_ManyOnOneVersion_ExactlyOneWinsPerVersion()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc(("by", -1))));

        for (var version = 1L; version <= 10; version++)
        {
            var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() =>
                Store.CommitAsync(UnitOfWork.Of(Write.Replace(Items, "a", Doc(("by", i)), version))))));

            var winner = results.Index().Single(result => result.Item.IsCommitted).Index;
            var read = (await Store.GetAsync(Items, "a"))!;
            read.Version.Should().Be(version + 1);
            ((int)read.Json["by"]!).Should().Be(winner);
            results.Where(result => !result.IsCommitted).Should()
                .OnlyContain(result => result.Conflict!.Kind == ConflictKind.VersionMismatch);
        }
    }

    [Fact]
    public async Task Commit_ManyWhoTryAgain_LoseNoStep()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc(("n", 0))));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < 10;)
            {
                var read = (await Store.GetAsync(Items, "a"))!;
                var result = await Store.CommitAsync(UnitOfWork.Of(
                    Write.Replace(Items, "a", Doc(("n", (int)read.Json["n"]! + 1)), read.Version),
                    Write.Append("history", "a", read.Version, new byte[] { 1 })));
                done += result.IsCommitted ? 1 : 0;
            }
        })));

        ((int)(await Store.GetAsync(Items, "a"))!.Json["n"]!).Should().Be(80);
        (await Store.ReadStreamAsync("history", "a", 1)).Should().HaveCount(80);
    }

    [Fact]
    public async Task Commit_ManyTogether_OneRefusedUnitHarmsNoOther()
    {
        await GivenAsync(Write.Insert(Items, "taken", Doc()));

        var results = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Store.CommitAsync(i % 3 == 0
            ? UnitOfWork.Of(Write.Insert(Items, $"x{i}", Doc()), Write.Insert(Items, "taken", Doc()))
            : UnitOfWork.Of(Write.Insert(Items, $"x{i}", Doc())))));

        results.Index().Should().OnlyContain(result => result.Item.IsCommitted == (result.Index % 3 != 0));
        (await Store.CountAsync(Items, Filter.All)).Should().Be(1 + 40);
    }

    [Fact]
    public async Task Next_ManyAtOnce_GivesEachValueOnceAndHigherOnesLater()
    {
        var values = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => Store.NextAsync("H01-2026-02-13"))));

        values.Order().Should().Equal(Enumerable.Range(1, 200).Select(value => (long)value));
        (await Store.NextAsync("H01-2026-02-13")).Should().Be(201);
        (await Store.NextAsync("H02-2026-02-13")).Should().Be(1);
    }

    [Fact]
    public async Task Next_OneAfterTheOther_Increases()
    {
        var last = 0L;
        for (var i = 0; i < 20; i++)
        {
            var next = await Store.NextAsync("c");
            next.Should().BeGreaterThan(last);
            last = next;
        }
    }

    [Fact]
    public async Task SecondProcess_SameData_SharesVersionsCountersAndTokens()
    {
        await using var second = await harness.OpenSecondAsync();
        await GivenAsync(Write.Insert(Items, "a", Doc()));
        await GivenJobsAsync([.. Enumerable.Range(0, 20).Select(i => ($"j{i:00}", 1))]);
        var stores = new[] { Store, second };

        var values = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => stores[i % 2].NextAsync("c"))));
        var commits = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() =>
            stores[i % 2].CommitAsync(UnitOfWork.Of(Write.Replace(Items, "a", Doc(("by", i)), 1))))));
        var claims = await Task.WhenAll(stores.Select(store => store.ClaimAsync(
            new ClaimRequest { Collection = Jobs, Due = Filter.All, Max = 15, Lease = Lease, Owner = "w" })));

        values.Should().OnlyHaveUniqueItems();
        commits.Should().ContainSingle(result => result.IsCommitted);
        claims.SelectMany(claim => claim).Select(claim => claim.Document.Id).Should().OnlyHaveUniqueItems().And.HaveCount(20);
        claims.SelectMany(claim => claim).Select(claim => claim.FencingToken).Should().OnlyHaveUniqueItems();
    }
}
