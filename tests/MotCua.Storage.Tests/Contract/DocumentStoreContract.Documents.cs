using System.Text.Json.Nodes;

namespace MotCua.Storage.Tests.Contract;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Get_MissingDocument_IsNull() => (await Store.GetAsync(Items, "a")).Should().BeNull();

    [Fact]
    public async Task Insert_NewDocument_IsReadBackWithVersionOne()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc(("name", "Nguyễn Thị Ủ"), ("n", 1.5), ("list", new JsonArray(1, "2", null)))));

        var read = (await Store.GetAsync(Items, "a"))!;

        read.Id.Should().Be("a");
        read.Version.Should().Be(1);
        read.Json.ToJsonString(DocumentJson.Options).Should().Be("""{"name":"Nguyễn Thị Ủ","n":1.5,"list":[1,"2",null]}""");
    }

    [Fact]
    public async Task Insert_ChangedObjectAfterwards_KeepsWhatWasGiven()
    {
        var json = Doc(("n", 1));
        var write = Write.Insert(Items, "a", json);
        json["n"] = 2;

        await GivenAsync(write);

        ((int)(await Store.GetAsync(Items, "a"))!.Json["n"]!).Should().Be(1);
    }

    [Fact]
    public async Task Insert_ExistingDocument_IsRefusedWithItsVersion()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc(("n", 1))));

        var conflict = await RefusedAsync(Write.Insert(Items, "a", Doc(("n", 2))));

        conflict.Should().Be(new CommitConflict(0, ConflictKind.AlreadyExists, "items/a", 1));
    }

    [Fact]
    public async Task Write_TypedObject_IsReadAsTheSameValue()
    {
        var dossier = new SampleDossier("Đơn", SampleState.InProgress, new DateTimeOffset(2026, 2, 13, 16, 59, 0, TimeSpan.FromHours(7)));
        await GivenAsync(Write.Insert(Items, "a", dossier));

        var read = (await Store.GetAsync(Items, "a"))!;

        read.Read<SampleDossier>().Should().Be(dossier);
        read.Json.ToJsonString(DocumentJson.Options).Should()
            .Be("""{"title":"Đơn","state":"InProgress","deadline":"2026-02-13T09:59:00.0000000Z"}""");
    }

    [Fact]
    public async Task Replace_ExpectedVersion_WritesAndRaisesTheVersion()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc(("n", 1))));
        await GivenAsync(Write.Replace(Items, "a", Doc(("n", 2)), expectedVersion: 1));

        var read = (await Store.GetAsync(Items, "a"))!;

        read.Version.Should().Be(2);
        ((int)read.Json["n"]!).Should().Be(2);
    }

    [Fact]
    public async Task Replace_OldVersion_IsRefusedWithTheActualOne()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc(("n", 1))), Write.Replace(Items, "a", Doc(("n", 2)), 1));

        var conflict = await RefusedAsync(Write.Replace(Items, "a", Doc(("n", 3)), 1));

        conflict.Should().Be(new CommitConflict(0, ConflictKind.VersionMismatch, "items/a", 2));
    }

    [Fact]
    public async Task Replace_MissingDocument_IsRefusedAsNotFound() =>
        (await RefusedAsync(Write.Replace(Items, "a", Doc(), 1))).Kind.Should().Be(ConflictKind.NotFound);

    [Fact]
    public async Task Upsert_AbsentThenPresent_InsertsThenReplaces()
    {
        await GivenAsync(Write.Upsert(Items, "a", Doc(("n", 1))));
        await GivenAsync(Write.Upsert(Items, "a", Doc(("n", 2))));

        var read = (await Store.GetAsync(Items, "a"))!;

        read.Version.Should().Be(2);
        ((int)read.Json["n"]!).Should().Be(2);
    }

    [Fact]
    public async Task Delete_ExpectedVersion_RemovesTheDocument()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc()));
        await GivenAsync(Write.Delete(Items, "a", 1));

        (await Store.GetAsync(Items, "a")).Should().BeNull();
    }

    [Fact]
    public async Task Delete_PreconditionNotHeld_IsRefused()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc()));

        (await RefusedAsync(Write.Delete(Items, "a", 2))).Kind.Should().Be(ConflictKind.VersionMismatch);
        (await RefusedAsync(Write.Delete(Items, "b", 1))).Kind.Should().Be(ConflictKind.NotFound);
        (await Store.GetAsync(Items, "a")).Should().NotBeNull();
    }

    [Fact]
    public async Task Delete_WithoutVersion_DoesNotMindAbsence()
    {
        await GivenAsync(Write.Delete(Items, "a"));
        await GivenAsync(Write.Insert(Items, "a", Doc()), Write.Delete(Items, "a"));

        (await Store.GetAsync(Items, "a")).Should().BeNull();
    }

    [Fact]
    public async Task Require_PreconditionHeld_LetsTheUnitThroughAndWritesNothing()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc()));
        await GivenAsync(Write.Require(Items, "a", 1), Write.RequireAbsent(Items, "b"), Write.Insert(Items, "c", Doc()));

        (await DumpAsync(Store)).Should().Equal("items/a v1 {}", "items/c v1 {}");
    }

    [Fact]
    public async Task Require_PreconditionNotHeld_SaysWhich()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc()));

        (await RefusedAsync(Write.Require(Items, "a", 2))).Should()
            .Be(new CommitConflict(0, ConflictKind.VersionMismatch, "items/a", 1));
        (await RefusedAsync(Write.Require(Items, "b", 1))).Kind.Should().Be(ConflictKind.NotFound);
        (await RefusedAsync(Write.RequireAbsent(Items, "a"))).Should()
            .Be(new CommitConflict(0, ConflictKind.AlreadyExists, "items/a", 1));
    }

    [Fact]
    public async Task Unit_LastWriteRefused_LeavesNothingOfTheOthers()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc(("n", 1))));
        var before = await DumpAsync(Store);

        var conflict = await RefusedAsync(
            Write.Replace(Items, "a", Doc(("n", 2)), 1),
            Write.Insert(Items, "b", Doc()),
            Write.Append("history", "a", 1, new byte[] { 1 }),
            Write.Delete(Items, "c", 1));

        conflict.WriteIndex.Should().Be(3);
        (await DumpAsync(Store)).Should().Equal(before);
    }

    [Fact]
    public async Task Unit_SeveralWritesOfOneDocument_EachSeesTheOneBefore()
    {
        await GivenAsync(
            Write.Insert(Items, "a", Doc(("n", 1))),
            Write.Replace(Items, "a", Doc(("n", 2)), 1),
            Write.Require(Items, "a", 2),
            Write.Delete(Items, "a", 2),
            Write.Insert(Items, "a", Doc(("n", 3))));

        (await DumpAsync(Store)).Should().Equal("""items/a v1 {"n":3}""");
    }

    [Fact]
    public async Task Unit_Empty_IsCommitted() =>
        (await Store.CommitAsync(UnitOfWork.Empty)).IsCommitted.Should().BeTrue();

    [Fact]
    public async Task UniqueIndex_SameValues_RefusesAndNamesTheIndex()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc(("code", "X"), ("owner", "o"), ("slot", 1))));

        var byCode = await RefusedAsync(Write.RequireAbsent(Items, "b"), Write.Insert(Items, "b", Doc(("code", "X"))));
        var byTwo = await RefusedAsync(Write.Upsert(Items, "b", Doc(("owner", "o"), ("slot", 1))));

        byCode.Should().Be(new CommitConflict(1, ConflictKind.NotUnique, "items/b", null, "code"));
        byTwo.UniqueIndex.Should().Be("owner+slot");
    }

    [Fact]
    public async Task UniqueIndex_ReplaceToTakenValue_IsRefused()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc(("code", "X"))), Write.Insert(Items, "b", Doc(("code", "Y"))));

        (await RefusedAsync(Write.Replace(Items, "b", Doc(("code", "X")), 1))).Kind.Should().Be(ConflictKind.NotUnique);
    }

    [Fact]
    public async Task UniqueIndex_AbsentOrNullValues_AreNotCompared()
    {
        await GivenAsync(
            Write.Insert(Items, "a", Doc()),
            Write.Insert(Items, "b", Doc(("code", null))),
            Write.Insert(Items, "c", Doc(("owner", "o"))),
            Write.Insert(Items, "d", Doc(("owner", "o"))));

        (await Store.CountAsync(Items, Filter.All)).Should().Be(4);
    }

    [Fact]
    public async Task UniqueIndex_ValueFreedInTheSameUnit_MayBeTaken()
    {
        await GivenAsync(Write.Insert(Items, "a", Doc(("code", "X"))));
        await GivenAsync(Write.Delete(Items, "a"), Write.Insert(Items, "b", Doc(("code", "X"))));

        (await Store.CountAsync(Items, Filter.Eq("code", "X"))).Should().Be(1);
    }

    [Fact]
    public async Task UniqueIndex_LimitedByAFilter_ComparesOnlyWhatMatches()
    {
        await GivenAsync(
            Write.Insert(Items, "a", Doc(("seat", 1), ("state", "open"))),
            Write.Insert(Items, "b", Doc(("seat", 1), ("state", "closed"))));

        var conflict = await RefusedAsync(Write.Replace(Items, "b", Doc(("seat", 1), ("state", "open")), 1));

        conflict.UniqueIndex.Should().Be("seat");
    }

    [Fact]
    public async Task GetMany_SomeMissing_AnswersTheOthersInTheOrderAsked()
    {
        await GivenAsync([.. "abc".Select(id => Write.Insert(Items, id.ToString(), Doc()))]);

        var read = await Store.GetManyAsync(Items, ["c", "x", "a", "c"]);

        read.Select(document => document.Id).Should().Equal("c", "a");
    }

    [Fact]
    public async Task AnyCall_UndeclaredCollection_IsACallersError()
    {
        await FluentActions.Awaiting(() => Store.GetAsync("nowhere", "a")).Should().ThrowAsync<ArgumentException>();
        await FluentActions.Awaiting(() => Store.CommitAsync(UnitOfWork.Of(Write.Delete("nowhere", "a"))))
            .Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task Commit_TokenAlreadyCancelled_WritesNothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await FluentActions.Awaiting(() => Store.CommitAsync(UnitOfWork.Of(Write.Insert(Items, "a", Doc())), cancelled.Token))
            .Should().ThrowAsync<OperationCanceledException>();

        (await Store.GetAsync(Items, "a")).Should().BeNull();
    }

    [Fact]
    public async Task Call_AfterDispose_SaysTheStoreIsClosed()
    {
        await Store.DisposeAsync();

        await FluentActions.Awaiting(() => Store.CommitAsync(UnitOfWork.Of(Write.Insert(Items, "a", Doc()))))
            .Should().ThrowAsync<StoreUnavailableException>();
        await FluentActions.Awaiting(() => Store.GetAsync(Items, "a")).Should().ThrowAsync<StoreUnavailableException>();
    }

    private enum SampleState
    {
        New,
        InProgress,
    }

    private sealed record SampleDossier(string Title, SampleState State, DateTimeOffset Deadline);
}
