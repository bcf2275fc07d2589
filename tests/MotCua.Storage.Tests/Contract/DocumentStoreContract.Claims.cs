namespace MotCua.Storage.Tests.Contract;

public abstract partial class DocumentStoreContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Claim_DueDocuments_TakesTheFirstInOrderUpToTheMaximum()
    {
        await GivenJobsAsync(("late", 1), ("soon", 3), ("now", 2), ("future", 9));

        var claimed = await ClaimAsync(max: 2);

        claimed.Select(claim => claim.Document.Id).Should().Equal("late", "now");
        claimed.Should().OnlyContain(claim => claim.LeaseUntil == harness.Clock.GetUtcNow() + Lease);
    }

    [Fact]
    public async Task Claim_HeldDocument_IsNotGivenToAnother()
    {
        await GivenJobsAsync(("a", 1), ("b", 2));
        await ClaimAsync(max: 1);

        (await ClaimAsync(max: 5)).Select(claim => claim.Document.Id).Should().Equal("b");
        (await ClaimAsync(max: 5)).Should().BeEmpty();
    }

    [Fact]
    public async Task Claim_ManyAtOnce_GivesEachDocumentToOneClaimerWithADistinctToken()
    {
        await GivenJobsAsync([.. Enumerable.Range(0, 40).Select(i => ($"j{i:00}", 1))]);

        var claims = (await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ClaimAsync(max: 3)))).SelectMany(claim => claim).ToList();

        claims.Select(claim => claim.Document.Id).Should().OnlyHaveUniqueItems().And.HaveCount(40);
        claims.Select(claim => claim.FencingToken).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Claim_ExpiredLease_GoesToAnotherAndTheOldTokenIsRefused()
    {
        await GivenJobsAsync(("a", 1));
        var old = (await ClaimAsync()).Single();
        harness.Clock.Advance(Lease);
        var later = (await ClaimAsync()).Single();

        var conflict = await RefusedAsync(Write.Insert(Items, "effect", Doc()), Write.CompleteClaimAndDelete(Jobs, "a", old.FencingToken));

        later.FencingToken.Should().BeGreaterThan(old.FencingToken);
        conflict.Should().Be(new CommitConflict(1, ConflictKind.ClaimLost, "jobs/a", later.FencingToken));
        (await Store.GetAsync(Items, "effect")).Should().BeNull();
        (await Store.RenewAsync(Jobs, "a", old.FencingToken, Lease)).Should().BeNull();
        await GivenAsync(Write.CompleteClaimAndDelete(Jobs, "a", later.FencingToken));
    }

    [Fact]
    public async Task Claim_OneMomentBeforeExpiry_StillHolds()
    {
        await GivenJobsAsync(("a", 1));
        await ClaimAsync();
        harness.Clock.Advance(Lease - TimeSpan.FromMilliseconds(1));

        (await ClaimAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Renew_HeldClaim_ProlongsIt()
    {
        await GivenJobsAsync(("a", 1));
        var claim = (await ClaimAsync()).Single();
        harness.Clock.Advance(Lease / 2);

        var until = await Store.RenewAsync(Jobs, "a", claim.FencingToken, Lease);

        until.Should().Be(claim.LeaseUntil + (Lease / 2));
        harness.Clock.Advance(Lease / 2);
        (await ClaimAsync()).Should().BeEmpty();
        await GivenAsync(Write.CompleteClaimAndDelete(Jobs, "a", claim.FencingToken));
    }

    [Fact]
    public async Task CompleteClaim_NewContent_WritesItAndLetsOthersClaim()
    {
        await GivenJobsAsync(("a", 1));
        var claim = (await ClaimAsync()).Single();

        await GivenAsync(Write.CompleteClaim(Jobs, "a", claim.FencingToken, Doc(("state", "open"), ("due", 4), ("attempts", 1))));

        var again = (await ClaimAsync()).Single();
        again.Document.Version.Should().Be(2);
        ((int)again.Document.Json["attempts"]!).Should().Be(1);
        (await RefusedAsync(Write.CompleteClaimAndDelete(Jobs, "a", claim.FencingToken))).Kind.Should().Be(ConflictKind.ClaimLost);
    }

    [Fact]
    public async Task CompleteClaim_RemovedDocument_IsRefused()
    {
        await GivenJobsAsync(("a", 1));
        var claim = (await ClaimAsync()).Single();
        await GivenAsync(Write.CompleteClaimAndDelete(Jobs, "a", claim.FencingToken));

        (await RefusedAsync(Write.CompleteClaim(Jobs, "a", claim.FencingToken, Doc()))).Should()
            .Be(new CommitConflict(0, ConflictKind.ClaimLost, "jobs/a"));
        (await Store.GetAsync(Jobs, "a")).Should().BeNull();
    }

    [Fact]
    public async Task Claim_DocumentChangedMeanwhile_IsLost()
    {
        // A timer that was moved while a worker held it must not be removed by that worker.
        await GivenJobsAsync(("a", 1));
        var claim = (await ClaimAsync()).Single();
        await GivenAsync(Write.Replace(Jobs, "a", Doc(("state", "open"), ("due", 7)), claim.Document.Version));

        (await RefusedAsync(Write.CompleteClaimAndDelete(Jobs, "a", claim.FencingToken))).Kind.Should().Be(ConflictKind.ClaimLost);
        (await Store.GetAsync(Jobs, "a")).Should().NotBeNull();
    }

    [Fact]
    public async Task Claim_Itself_DoesNotChangeTheDocument()
    {
        await GivenJobsAsync(("a", 1));
        var before = await DumpAsync(Store);

        await ClaimAsync();

        (await DumpAsync(Store)).Should().Equal(before);
    }

    [Fact]
    public async Task Claim_UndeclaredSortField_IsRefused() =>
        await FluentActions.Awaiting(() => Store.ClaimAsync(new ClaimRequest
        {
            Collection = Jobs,
            Due = Filter.All,
            SortField = "phone",
            Max = 1,
            Lease = Lease,
            Owner = "w",
        })).Should().ThrowAsync<UndeclaredFieldException>();

    private Task GivenJobsAsync(params (string Id, int Due)[] jobs) =>
        GivenAsync([.. jobs.Select(job => Write.Insert(Jobs, job.Id, Doc(("state", "open"), ("due", job.Due))))]);

    private Task<IReadOnlyList<Claimed>> ClaimAsync(int max = 10) => Store.ClaimAsync(new ClaimRequest
    {
        Collection = Jobs,
        Due = Filter.And(Filter.Eq("state", "open"), Filter.Le("due", 5)),
        SortField = "due",
        Max = max,
        Lease = Lease,
        Owner = "worker",
    });
}
