using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Tests.Support;

namespace MotCua.Catalogs.Tests.Accounts;

public sealed class AccountListTests
{
    [Theory]
    [InlineData("nguyen thi anh", "nguoidan1")]
    [InlineData("Đức", "nguoidan2")]
    [InlineData("038190004217", "nguoidan1")]
    [InlineData("0912000002", "nguoidan2")]
    [InlineData("MOTCUA1", "motcua1")]
    public async Task List_ByText_FindsWithAndWithoutMarks(string text, string expected)
    {
        await using var world = await CatalogWorld.SeededAsync();

        var page = await world.Accounts.ListAsync(new AccountQuery { Text = text });

        page.Items.Select(row => row.Account.Id).Should().Equal(expected);
    }

    [Fact]
    public async Task List_ByRoleKindAndState_GivesTheIntersection()
    {
        await using var world = await CatalogWorld.SeededAsync();
        await world.Accounts.SetEnabledAsync("chuyenvien2", false);

        var handlers = await world.Accounts.ListAsync(
            new AccountQuery { Role = Roles.Handler, Kind = AccountKind.Citizen, Enabled = true, Sort = AccountSort.UserName });

        handlers.Items.Select(row => row.Account.Id).Should().Equal("chuyenvien1", "chuyenvien3");
        (await world.Accounts.CountAsync(new AccountQuery { Kind = AccountKind.Enterprise })).Should().Be(0);
    }

    [Fact]
    public async Task List_InPages_GivesEachAccountOnceInOrder()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var seen = new List<string>();
        var query = new AccountQuery { Limit = 3, Sort = AccountSort.UserName, Descending = true };
        do
        {
            var page = await world.Accounts.ListAsync(query);
            seen.AddRange(page.Items.Select(row => row.Account.UserName));
            query = query with { Cursor = page.NextCursor };
        }
        while (query.Cursor is not null);

        seen.Should().HaveCount(10).And.BeInDescendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task List_ShowsLastSignInAndLock()
    {
        await using var world = await CatalogWorld.SeededAsync();
        await world.Accounts.VerifyPasswordAsync("nguoidan1", "MotCua@2026");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await world.Accounts.VerifyPasswordAsync("nguoidan2", "sai");
        }

        var rows = (await world.Accounts.ListAsync(new AccountQuery { Role = Roles.Applicant, Sort = AccountSort.UserName })).Items;

        rows[0].LastSignInAt.Should().Be(world.Time.GetUtcNow());
        rows[0].LockedUntil.Should().BeNull();
        rows[1].LastSignInAt.Should().BeNull();
        rows[1].LockedUntil.Should().Be(world.Time.GetUtcNow() + TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task Profile_Changed_IsNormalisedAndFoundByItsNewName()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var result = await world.Accounts.UpdateProfileAsync("nguoidan1", new UpdateProfile
        {
            DisplayName = "Nguyễn Thị Ánh Nguyệt",
            IdentityNumber = "038190004217",
            Phone = "0912 111 222",
        });

        result!.Account!.Phone.Should().Be("0912111222");
        (await world.Accounts.ListAsync(new AccountQuery { Text = "anh nguyet" })).Items.Should().ContainSingle();
    }

    [Fact]
    public async Task Profile_WithAWrongField_IsLeftAsItWas()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var result = await world.Accounts.UpdateProfileAsync("nguoidan1", new UpdateProfile
        {
            DisplayName = "Tên Khác",
            IdentityNumber = "1",
            Phone = "0912000001",
        });

        result!.Errors.Single().Should().BeEquivalentTo(new { Field = "identityNumber", Code = "identityNumberFormat" });
        (await world.Accounts.FindAsync("nguoidan1"))!.DisplayName.Should().Be("Nguyễn Thị Ánh");
        (await world.Accounts.UpdateProfileAsync("khong-co", new UpdateProfile())).Should().BeNull();
    }

    [Fact]
    public async Task Rights_WithAnUnknownRole_AreRefused()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var act = () => world.Accounts.SetRightsAsync("nguoidan1", ["Root"], []);

        await act.Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public void Errors_EveryCode_HasATextInBothLanguages()
    {
        AccountErrors.Codes.Select(code => AccountErrors.Of("x", code).Text)
            .Should().OnlyContain(text => text.Vi.Length > 0 && !string.IsNullOrEmpty(text.En) && text.En != text.Vi);
    }
}
