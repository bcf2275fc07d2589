using System.Text.Json.Nodes;

namespace MotCua.Storage.Tests.Contract;

public abstract partial class DocumentStoreContract
{
    private static readonly DateTimeOffset Noon = new(2026, 2, 13, 12, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Each filter with the ids of <see cref="GivenPeopleAsync"/> that it finds.</summary>
    public static TheoryData<string, Filter, string> Filters { get; } = new()
    {
        { "all", Filter.All, "a b c d" },
        { "equal text", Filter.Eq("state", "open"), "a b" },
        { "equal number", Filter.Eq("rank", 2), "b" },
        { "equal fraction", Filter.Eq("rank", 2.5), "c" },
        { "equal true", Filter.Eq("urgent", true), "a" },
        { "equal false", Filter.Eq("urgent", false), "b" },
        { "equal null is null or absent", Filter.Eq("urgent", FieldValue.Null), "c d" },
        { "text is not number", Filter.Eq("rank", "2"), "" },
        { "not equal includes absent", Filter.Ne("state", "open"), "c d" },
        { "not equal null", Filter.Ne("urgent", FieldValue.Null), "a b" },
        { "less", Filter.Lt("rank", 2), "a" },
        { "less or equal", Filter.Le("rank", 2), "a b" },
        { "greater leaves out null", Filter.Gt("rank", 1), "b c" },
        { "greater or equal", Filter.Ge("rank", 1), "a b c" },
        { "instants across offsets", Filter.Le("due", Noon.ToOffset(TimeSpan.Zero)), "a b" },
        { "in", Filter.In("rank", 1, 2.5, 99), "a c" },
        { "in with null", Filter.In("state", "open", FieldValue.Null), "a b d" },
        { "in with truth value", Filter.In("urgent", true, false), "a b" },
        { "in nothing", Filter.In("rank"), "" },
        { "exists", Filter.Exists("due"), "a b c" },
        { "does not exist", Filter.Exists("due", false), "d" },
        { "nested", Filter.Eq("applicant.name", "Đặng Ánh"), "a" },
        { "undeclared field", Filter.Eq("applicant.phone", "0901"), "b" },
        { "array contains", Filter.Contains("tags", "x"), "a b" },
        { "array contains number", Filter.Contains("tags", 7), "c" },
        { "array contains any", Filter.ContainsAny("tags", "y", 7), "a c" },
        { "array contains any of none", Filter.ContainsAny("tags"), "" },
        { "array contains none, or is absent", Filter.ContainsNone("tags", "x"), "c d" },
        { "array contains none of nothing", Filter.ContainsNone("tags"), "a b c d" },
        { "text by every folded word", Filter.Text("folded", "ÁNH  dang"), "a" },
        { "text inside a word", Filter.Text("folded", "gu"), "b" },
        { "text without words", Filter.Text("folded", "  "), "a b c d" },
        { "and", Filter.And(Filter.Eq("state", "open"), Filter.Gt("rank", 1)), "b" },
        { "or", Filter.Or(Filter.Eq("rank", 1), Filter.Eq("state", "closed")), "a c" },
        { "or of none", Filter.Or(), "" },
        { "nested and, or", Filter.And(Filter.Or(Filter.Eq("rank", 1), Filter.Eq("rank", 2)), Filter.Or(Filter.Eq("rank", 2), Filter.Eq("rank", 2.5))), "b" },
        { "quotes are data", Filter.Eq("state", "' OR 1=1 --"), "" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Filter_Documents_FindsTheOnesItDescribes(string name, Filter filter, string ids)
    {
        await GivenPeopleAsync();

        var page = await Store.QueryAsync(new DocumentQuery { Collection = Items, Filter = filter });

        string.Join(' ', page.Items.Select(item => item.Id)).Should().Be(ids, name);
        (await Store.CountAsync(Items, filter)).Should().Be(page.Items.Count);
    }

    [Fact]
    public async Task Query_FieldThatIsNoPath_IsACallersError() =>
        await FluentActions.Awaiting(() => Store.CountAsync(Items, Filter.Eq("a') OR 1=1 --", 1)))
            .Should().ThrowAsync<ArgumentException>();

    [Theory]
    [InlineData("rank", "d a b c")]
    [InlineData("-rank", "c b a d")]
    [InlineData("state", "d c a b")]
    [InlineData("-state", "b a c d")]
    [InlineData("state -due", "d c b a")]
    [InlineData("", "a b c d")]
    public async Task Query_Sorted_OrdersWithNullFirstAndTiesById(string sort, string ids)
    {
        await GivenPeopleAsync();

        var page = await Store.QueryAsync(new DocumentQuery { Collection = Items, Sort = SortOf(sort) });

        string.Join(' ', page.Items.Select(item => item.Id)).Should().Be(ids);
    }

    [Theory]
    [InlineData("")]
    [InlineData("rank")]
    [InlineData("-rank")]
    [InlineData("rank name")]
    [InlineData("rank -name")]
    [InlineData("-rank -name")]
    [InlineData("-rank name")]
    public async Task Query_PageByPage_GivesTheWholeOrderOnce(string sort)
    {
        // Given ties, nulls, absent fields, texts and fractions in the sorted fields.
        JsonNode?[] ranks = [null, 1, 2, 2.5, 2, 1, null];
        await GivenAsync([.. Enumerable.Range(0, 40).Select(i => Write.Insert(Items, $"id{i:00}", i % 9 == 0
            ? Doc(("name", i % 4 == 0 ? null : $"n{i % 3}"))
            : Doc(("rank", ranks[i % ranks.Length]?.DeepClone()), ("name", i % 5 == 0 ? null : $"n{i % 3}"))))]);
        var whole = await Store.QueryAsync(new DocumentQuery { Collection = Items, Sort = SortOf(sort) });

        foreach (var limit in new[] { 1, 3, 7, 40 })
        {
            var ids = await WalkAsync(SortOf(sort), limit);

            ids.Should().Equal(whole.Items.Select(item => item.Id), $"limit {limit}");
        }

        whole.Items.Should().HaveCount(40);
    }

    [Fact]
    public async Task Query_DocumentsChangeBetweenPages_RepeatsAndHidesNone()
    {
        await GivenAsync([.. Enumerable.Range(0, 10).Select(i => Write.Insert(Items, $"id{i}", Doc(("rank", i))))]);
        var query = new DocumentQuery { Collection = Items, Sort = [new("rank")], Limit = 4 };
        var first = await Store.QueryAsync(query);

        // When one before the place is added, one on it is removed, and one after it is removed.
        await GivenAsync(Write.Insert(Items, "new", Doc(("rank", 1))), Write.Delete(Items, "id3"), Write.Delete(Items, "id5"));
        var second = await Store.QueryAsync(query with { Cursor = first.NextCursor });

        first.Items.Select(item => item.Id).Should().Equal("id0", "id1", "id2", "id3");
        second.Items.Select(item => item.Id).Should().Equal("id4", "id6", "id7", "id8");
    }

    [Fact]
    public async Task Query_LastPageExactlyFull_HasNoNextCursor()
    {
        await GivenPeopleAsync();

        (await Store.QueryAsync(new DocumentQuery { Collection = Items, Limit = 4 })).NextCursor.Should().BeNull();
        (await Store.QueryAsync(new DocumentQuery { Collection = Items, Limit = 3 })).NextCursor.Should().MatchRegex("^[A-Za-z0-9_-]+$");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("e30")]
    [InlineData("W10")]
    public async Task Query_BrokenCursor_IsRefused(string cursor)
    {
        var query = new DocumentQuery { Collection = Items, Cursor = cursor };

        await FluentActions.Awaiting(() => Store.QueryAsync(query)).Should().ThrowAsync<InvalidCursorException>();
    }

    [Fact]
    public async Task Query_CursorOfAnotherSort_IsRefused()
    {
        await GivenPeopleAsync();
        var query = new DocumentQuery { Collection = Items, Sort = [new("rank")], Limit = 1 };
        var cursor = (await Store.QueryAsync(query)).NextCursor;

        await FluentActions.Awaiting(() => Store.QueryAsync(query with { Sort = [new("rank", true)], Cursor = cursor }))
            .Should().ThrowAsync<InvalidCursorException>();
    }

    [Fact]
    public async Task Query_SortByAFieldOfNoIndex_IsRefusedByName() =>
        await FluentActions.Awaiting(() => Store.QueryAsync(new DocumentQuery { Collection = Items, Sort = [new("phone")] }))
            .Should().ThrowAsync<UndeclaredFieldException>().WithMessage("*items*phone*");

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public void Query_LimitOutsideItsRange_IsRefused(int limit) =>
        FluentActions.Invoking(() => new DocumentQuery { Collection = Items, Limit = limit })
            .Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public async Task CountBy_OneOrTwoFields_CountsEachGroup()
    {
        await GivenPeopleAsync();

        var byState = await Store.CountByAsync(Items, ["state"], Filter.All);
        var byTwo = await Store.CountByAsync(Items, ["state", "urgent"], Filter.Exists("state"));
        var byRank = await Store.CountByAsync(Items, ["rank"], Filter.Gt("rank", 1));

        byState.Select(group => (group.Key, group.Count)).Should().Equal((null, 1), ("closed", 1), ("open", 2));
        byTwo.Select(group => string.Join('/', group.Keys)).Should().Equal("closed/", "open/false", "open/true");
        byRank.Select(group => group.Key).Should().Equal("2", "2.5");
    }

    private static IReadOnlyList<SortField> SortOf(string sort) =>
        [.. sort.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(field => new SortField(field.TrimStart('-'), field[0] == '-'))];

    private async Task<List<string>> WalkAsync(IReadOnlyList<SortField> sort, int limit)
    {
        var ids = new List<string>();
        string? cursor = null;
        do
        {
            var page = await Store.QueryAsync(new DocumentQuery { Collection = Items, Sort = sort, Limit = limit, Cursor = cursor });
            ids.AddRange(page.Items.Select(item => item.Id));
            cursor = page.NextCursor;
        }
        while (cursor is not null && ids.Count <= 100);
        return ids;
    }

    private Task GivenPeopleAsync() => GivenAsync(
        Write.Insert(Items, "a", Doc(
            ("state", "open"), ("rank", 1), ("urgent", true), ("due", StoredInstant.Format(Noon.AddMinutes(-1))),
            ("applicant", Doc(("name", "Đặng Ánh"))), ("folded", "dang anh"), ("tags", new JsonArray("x", "y")))),
        Write.Insert(Items, "b", Doc(
            ("state", "open"), ("rank", 2), ("urgent", false), ("due", StoredInstant.Format(Noon)),
            ("applicant", Doc(("name", "Nguyễn Văn Ba"), ("phone", "0901"))), ("folded", "nguyen van ba"), ("tags", new JsonArray("x")))),
        Write.Insert(Items, "c", Doc(
            ("state", "closed"), ("rank", 2.5), ("urgent", null), ("due", StoredInstant.Format(Noon.AddTicks(1))),
            ("folded", "le c"), ("tags", new JsonArray(7)))),
        Write.Insert(Items, "d", Doc(("due", null), ("folded", "tran d"))));
}
