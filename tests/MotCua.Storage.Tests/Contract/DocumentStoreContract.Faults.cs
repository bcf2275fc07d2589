namespace MotCua.Storage.Tests.Contract;

public abstract partial class DocumentStoreContract
{
    /// <summary>Writes of the unit in <see cref="EveryKindOfWriteAsync"/>.</summary>
    private const int KindsOfWrite = 8;

    public static TheoryData<int> EveryWrite { get; } = new(Enumerable.Range(0, KindsOfWrite));

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task Fault_BeforeAnyWrite_LeavesNothingOfTheUnitAndTheOthersWhole(int faulty)
    {
        var unit = await EveryKindOfWriteAsync();
        var before = await DumpAsync(Store);
        harness.Faults.OnWrite = (running, index) => Throw(ReferenceEquals(running, unit) && index == faulty);

        var (failed, others) = await CommitTogetherAsync(unit);

        await failed.Should().ThrowAsync<InjectedFaultException>();
        others.Should().OnlyContain(result => result.IsCommitted);
        (await DumpAsync(Store)).Where(line => !line.Contains("other", StringComparison.Ordinal)).Should().Equal(before);
        (await Store.CountAsync(Items, Filter.Exists("other"))).Should().Be(others.Count);

        harness.Faults.OnWrite = (_, _) => { };
        (await Store.CommitAsync(unit)).IsCommitted.Should().BeTrue("the same unit goes through when the fault is over");
    }

    [Fact]
    public async Task Fault_BeforeCommit_LeavesNothingOfTheUnitAndTheOthersWhole()
    {
        var unit = await EveryKindOfWriteAsync();
        var before = await DumpAsync(Store);
        harness.Faults.OnCommit = units => Throw(units.Contains(unit));

        var (failed, others) = await CommitTogetherAsync(unit);

        await failed.Should().ThrowAsync<InjectedFaultException>();
        others.Should().OnlyContain(result => result.IsCommitted);
        (await DumpAsync(Store)).Where(line => !line.Contains("other", StringComparison.Ordinal)).Should().Equal(before);
        (await Store.CountAsync(Items, Filter.Exists("other"))).Should().Be(others.Count);
    }

    [Fact]
    public async Task Fault_AfterCommit_KeepsTheUnitThatItsCallerHeardNothingOf()
    {
        harness.Faults.OnCommitted = _ => Throw(true);

        await FluentActions.Awaiting(() => Store.CommitAsync(UnitOfWork.Of(Write.Insert(Items, "a", Doc()))))
            .Should().ThrowAsync<InjectedFaultException>();

        (await Store.GetAsync(Items, "a")).Should().NotBeNull();
    }

    [Fact]
    public async Task Unit_OfEveryKindOfWrite_IsCommittedWhole()
    {
        var unit = await EveryKindOfWriteAsync();

        (await Store.CommitAsync(unit)).Conflict.Should().BeNull();

        (await DumpAsync(Store)).Should().Equal(
            """items/inserted v1 {"n":1}""",
            """items/replaced v2 {"n":2}""",
            "items/required v1 {}",
            """items/upserted v2 {"n":3}""",
            """jobs/completed v2 {"done":true}""",
            "d1 #1 01",
            "d1 #2 02");
    }

    [Fact]
    public async Task Reopen_AfterOrderlyClose_FindsEverything()
    {
        (await Store.CommitAsync(await EveryKindOfWriteAsync())).IsCommitted.Should().BeTrue();
        var next = await Store.NextAsync("c");
        var before = await DumpAsync(Store);

        await harness.ReopenAsync();

        (await DumpAsync(Store)).Should().Equal(before);
        (await Store.NextAsync("c")).Should().Be(next + 1);
    }

    [Fact]
    public async Task Reopen_AfterAKillWhileWriting_FindsEverythingAcknowledgedAndUnitsOnlyWhole()
    {
        await GivenJobsAsync(("held", 1));
        var token = (await ClaimAsync()).Single().FencingToken;
        var acknowledged = new List<int>();
        using var half = new SemaphoreSlim(0);
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
            {
                await GivenAsync(
                    Write.Insert(Items, $"i{i}", Doc(("n", i))),
                    Write.Append("history", $"i{i}", 1, new byte[] { 1 }));
                lock (acknowledged)
                {
                    acknowledged.Add(i);
                }

                if (i == 30)
                {
                    half.Release();
                }
            }
        });
        var lastCode = await Store.NextAsync("c");
        await half.WaitAsync();

        List<int> mustBeThere;
        lock (acknowledged)
        {
            mustBeThere = [.. acknowledged];
        }

        await using var survivor = await harness.OpenAsAfterKillAsync();
        await writing;

        var found = (await survivor.QueryAsync(new DocumentQuery { Collection = Items, Limit = 500 })).Items.Select(item => item.Id).ToList();
        found.Should().Contain(mustBeThere.Select(i => $"i{i}"));
        (await survivor.ReadHeadsAsync("history", null, 1000)).Select(head => head.Key).Should().BeEquivalentTo(found);
        (await survivor.NextAsync("c")).Should().BeGreaterThan(lastCode);
        (await survivor.RenewAsync(Jobs, "held", token, Lease)).Should().NotBeNull("claims survive too");
    }

    private static void Throw(bool now)
    {
        if (now)
        {
            throw new InjectedFaultException();
        }
    }

    /// <summary>A unit with one write of each kind, and the documents it needs.</summary>
    private async Task<UnitOfWork> EveryKindOfWriteAsync()
    {
        await GivenAsync(
            Write.Insert(Items, "replaced", Doc()),
            Write.Insert(Items, "upserted", Doc()),
            Write.Insert(Items, "deleted", Doc()),
            Write.Insert(Items, "required", Doc()),
            Write.Append("history", "d1", 1, new byte[] { 1 }));
        await GivenJobsAsync(("completed", 1), ("removed", 2));
        var claims = (await ClaimAsync()).ToDictionary(claim => claim.Document.Id, claim => claim.FencingToken);
        var unit = UnitOfWork.Of(
            Write.Insert(Items, "inserted", Doc(("n", 1))),
            Write.Replace(Items, "replaced", Doc(("n", 2)), 1),
            Write.Upsert(Items, "upserted", Doc(("n", 3))),
            Write.Delete(Items, "deleted", 1),
            Write.Append("history", "d1", 2, new byte[] { 2 }),
            Write.Require(Items, "required", 1),
            Write.CompleteClaim(Jobs, "completed", claims["completed"], Doc(("done", true))),
            Write.CompleteClaimAndDelete(Jobs, "removed", claims["removed"]));
        unit.Writes.Should().HaveCount(KindsOfWrite);
        return unit;
    }

    /// <summary>Commits the unit among others while all of them wait, so that a batching adapter takes them together.</summary>
    private async Task<(Func<Task> Failed, IReadOnlyList<CommitResult> Others)> CommitTogetherAsync(UnitOfWork unit)
    {
        var gate = UnitOfWork.Of(Write.Insert(Items, "other-gate", Doc(("other", 0))));
        using var open = new ManualResetEventSlim();
        var before = harness.Faults.OnWrite;
        harness.Faults.OnWrite = (running, index) =>
        {
            if (ReferenceEquals(running, gate))
            {
                open.Wait();
            }

            before(running, index);
        };

        var waiting = new List<Task<CommitResult>> { Store.CommitAsync(gate) };
        waiting.AddRange(Enumerable.Range(0, 3).Select(i => Store.CommitAsync(Other(i))));
        var failing = Store.CommitAsync(unit);
        waiting.AddRange(Enumerable.Range(3, 3).Select(i => Store.CommitAsync(Other(i))));
        open.Set();
        var others = await Task.WhenAll(waiting);
        return (() => failing, others);

        static UnitOfWork Other(int i) => UnitOfWork.Of(Write.Insert(Items, $"other{i}", Doc(("other", i))));
    }
}
