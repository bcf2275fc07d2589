using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Seeding;
using MotCua.Catalogs.Tests.Support;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Tests.Seeding;

public sealed class SeederTests
{
    [Fact]
    public async Task FirstStart_MakesTheDemoAccountsThatCanSignIn()
    {
        await using var world = await CatalogWorld.SeededAsync();

        Seeder.DemoAccounts.Select(account => account.UserName).Should().Equal(
            "nguoidan1", "nguoidan2", "motcua1", "chuyenvien1", "chuyenvien2", "chuyenvien3",
            "truongphong1", "lanhdao1", "quantri1", "phantich1");
        foreach (var demo in Seeder.DemoAccounts)
        {
            var check = await world.Accounts.VerifyPasswordAsync(demo.UserName, demo.Password);
            check.Account!.Roles.Should().Equal(demo.Roles, demo.UserName);
            demo.Password.Should().Be("MotCua@2026");
        }
    }

    [Fact]
    public async Task FirstStart_InProduction_MakesNoAccounts()
    {
        await using var world = await CatalogWorld.OpenAsync();

        await world.Seeder.SeedAsync(new SeedOptions());

        (await world.Accounts.CountAsync(new AccountQuery())).Should().Be(0);
        (await world.Organisations.CurrentAsync()).Units.Should().NotBeEmpty();
    }

    [Fact]
    public async Task SecondStart_KeepsWhatPeopleChanged()
    {
        await using var world = await CatalogWorld.SeededAsync();
        await world.Accounts.ResetPasswordAsync("quantri1", "Mat khau rieng");
        await world.Accounts.SetEnabledAsync("nguoidan2", false);
        var sector = (await world.Sectors.FindAsync("dat-dai"))!;
        await world.Sectors.SaveAsync(sector with { Name = new LocalText("Quản lý đất đai", "Land management") });
        var calendar = (await world.Calendars.ListAsync()).Single(one => one.Id == "vn");
        await world.Calendars.SaveAsync(calendar with { Version = "cua-toi" });

        await world.Neighbour().Seeder.SeedAsync(new SeedOptions { DemoAccounts = true });

        (await world.Accounts.VerifyPasswordAsync("quantri1", "MotCua@2026")).IsAccepted.Should().BeFalse();
        (await world.Accounts.VerifyPasswordAsync("quantri1", "Mat khau rieng")).IsAccepted.Should().BeTrue();
        (await world.Accounts.FindAsync("nguoidan2"))!.Enabled.Should().BeFalse();
        (await world.Sectors.FindAsync("dat-dai"))!.Name.Vi.Should().Be("Quản lý đất đai");
        (await world.Calendars.GetAsync("vn")).Version.Should().Contain("cua-toi");
        (await world.Accounts.CountAsync(new AccountQuery())).Should().Be(10);
    }

    [Fact]
    public async Task DemoAccounts_KeepTheRulesOfRegisteredOnes()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var organisation = await world.Organisations.CurrentAsync();

        foreach (var row in (await world.Accounts.ListAsync(new AccountQuery { Limit = 100 })).Items)
        {
            var account = row.Account;
            AccountFormats.UserName(account.UserName).Should().Be(account.UserName);
            AccountFormats.IdentityNumber(account.IdentityNumber).Should().Be(account.IdentityNumber).And.NotBeNull();
            AccountFormats.Phone(account.Phone).Should().Be(account.Phone).And.StartWith("0912000");
            AccountFormats.Email(account.Email).Should().Be(account.Email).And.NotBeNull();
            account.Roles.Should().OnlyContain(role => Roles.All.Contains(role)).And.NotBeEmpty();
            account.Memberships.Count.Should().Be(account.Is(Roles.Applicant) ? 0 : 1);
            account.Memberships.Should().NotContain(
                place => organisation.Unit(place.UnitId) == null || organisation.PositionOf(place.PositionId) == null);
            account.DisplayName.IsNormalized().Should().BeTrue();
        }
    }

    [Fact]
    public async Task SeededUnits_HaveNormalisedPhonesAndIssuingIdentifiers()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var units = (await world.Organisations.CurrentAsync()).Units;

        units.Should().OnlyContain(unit => AccountFormats.Phone(unit.Phone) == unit.Phone);
        units.Where(unit => unit.IsAgency).Should().OnlyContain(unit => unit.IssuingIdentifier != null);
        units.Should().OnlyContain(unit => unit.Hours != null && unit.Address != null);
    }
}
