using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Tests.Support;

namespace MotCua.Catalogs.Tests.Accounts;

public sealed class RegistrationTests
{
    private static readonly RegisterAccount Valid = new()
    {
        UserName = "thuhang",
        Password = "MotCua@2026",
        DisplayName = "  Lê  Thu Hằng ",
        IdentityNumber = "038 192 001 234",
        Phone = "+84 912 345 678",
        Email = "thuhang@example.com",
        Address = "Phường An Hòa",
    };

    [Fact]
    public async Task Registration_WithValidFields_MakesAnApplicantWhoCanSignIn()
    {
        await using var world = await CatalogWorld.OpenAsync();

        var result = await world.Accounts.RegisterAsync(Valid);

        result.Errors.Should().BeEmpty();
        result.Account.Should().BeEquivalentTo(new
        {
            DisplayName = "Lê Thu Hằng",
            IdentityNumber = "038192001234",
            Phone = "0912345678",
            Roles = new[] { Roles.Applicant },
            Enabled = true,
            CreatedAt = world.Time.GetUtcNow(),
        });
        var check = await world.Accounts.VerifyPasswordAsync("thuhang", "MotCua@2026");
        check.Account!.Id.Should().Be(result.Account!.Id);
    }

    [Fact]
    public async Task Registration_WithEverythingMissing_NamesEachRequiredFieldWithTextsInBothLanguages()
    {
        await using var world = await CatalogWorld.OpenAsync();

        var result = await world.Accounts.RegisterAsync(new RegisterAccount());

        result.Succeeded.Should().BeFalse();
        result.Errors.Select(error => (error.Field, error.Code)).Should().BeEquivalentTo(new[]
        {
            ("userName", "userNameRequired"),
            ("password", "passwordRequired"),
            ("displayName", "displayNameRequired"),
            ("identityNumber", "identityNumberRequired"),
            ("phone", "phoneRequired"),
        });
        result.Errors.Should().OnlyContain(error => error.Text.Vi.Length > 0 && error.Text.In("en") != error.Text.Vi);
    }

    [Fact]
    public async Task Registration_OfAnEnterprise_ChecksTheTaxCode()
    {
        await using var world = await CatalogWorld.OpenAsync();
        var enterprise = Valid with { Kind = AccountKind.Enterprise, IdentityNumber = "0100109107" };

        (await world.Accounts.RegisterAsync(enterprise)).Errors.Should().ContainSingle().Which.Code.Should().Be("taxCodeFormat");
        (await world.Accounts.RegisterAsync(enterprise with { IdentityNumber = "0100109106" })).Succeeded.Should().BeTrue();
    }

    [Fact]
    public async Task Registration_OfATakenUserNameInOtherCase_IsRefusedBesideTheOtherErrors()
    {
        await using var world = await CatalogWorld.OpenAsync();
        await world.Accounts.RegisterAsync(Valid);

        var result = await world.Accounts.RegisterAsync(Valid with { UserName = "ThuHang", Phone = "123" });

        result.Errors.Select(error => error.Code).Should().Equal("userNameTaken", "phoneFormat");
    }

    [Fact]
    public async Task Registration_OfOneUserNameManyTimesAtOnce_SucceedsOnce()
    {
        await using var world = await CatalogWorld.OpenAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.Accounts.RegisterAsync(Valid)));

        results.Count(result => result.Succeeded).Should().Be(1);
        results.Where(result => !result.Succeeded).Should().OnlyContain(result => result.Errors[0].Code == "userNameTaken");
    }
}
