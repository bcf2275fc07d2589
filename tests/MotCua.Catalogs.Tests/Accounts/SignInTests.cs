using System.Diagnostics;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Tests.Support;

namespace MotCua.Catalogs.Tests.Accounts;

public sealed class SignInTests
{
    private const string Right = "MotCua@2026";
    private const string Wrong = "MotCua@2025";

    [Fact]
    public async Task SignIn_UnknownUserAndWrongPassword_ReadAlike()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var unknown = await world.Accounts.VerifyPasswordAsync("khong-co", Right);
        var wrong = await world.Accounts.VerifyPasswordAsync("nguoidan1", Wrong);

        unknown.Refusal.Should().Be(SignInRefusal.UnknownUser);
        wrong.Refusal.Should().Be(SignInRefusal.WrongPassword);
        unknown.Message.Should().Be(wrong.Message);
    }

    [Fact]
    public async Task SignIn_UnknownUser_TakesAsLongAsAKnownOne()
    {
        await using var world = await CatalogWorld.OpenAsync(new AccountOptions { HashIterations = 100_000 });
        await world.Seeder.SeedAsync(new() { DemoAccounts = true });

        var known = await MedianAsync(() => world.Accounts.VerifyPasswordAsync("nguoidan1", Wrong));
        var unknown = await MedianAsync(() => world.Accounts.VerifyPasswordAsync("khong-co", Wrong));

        // The known way writes an attempt too; without the decoy hash the unknown way would take about a thousandth.
        unknown.Should().BeGreaterThan(known / 5);
    }

    [Fact]
    public async Task SignIn_UserNameInOtherCase_IsAccepted()
    {
        await using var world = await CatalogWorld.SeededAsync();

        (await world.Accounts.VerifyPasswordAsync(" NguoiDan1 ", Right)).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LocksForFifteenMinutes()
    {
        await using var world = await CatalogWorld.SeededAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await world.Accounts.VerifyPasswordAsync("nguoidan1", Wrong)).Refusal.Should().Be(SignInRefusal.WrongPassword);
        }

        var locked = await world.Accounts.VerifyPasswordAsync("nguoidan1", Right);
        locked.Refusal.Should().Be(SignInRefusal.Locked);
        locked.Message.Should().Be((await world.Accounts.VerifyPasswordAsync("khong-co", Right)).Message);

        world.Time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        (await world.Accounts.VerifyPasswordAsync("nguoidan1", Right)).Refusal.Should().Be(SignInRefusal.Locked);

        world.Time.Advance(TimeSpan.FromSeconds(1));
        (await world.Accounts.VerifyPasswordAsync("nguoidan1", Right)).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public async Task SignIn_AfterTheLock_HasFiveAttemptsAgain()
    {
        await using var world = await CatalogWorld.SeededAsync();
        await GuessAsync(world, 5);
        world.Time.Advance(TimeSpan.FromMinutes(15));

        await GuessAsync(world, 4);

        (await world.Accounts.VerifyPasswordAsync("nguoidan1", Right)).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public async Task SignIn_WrongPasswordsLongApart_AreForgotten()
    {
        await using var world = await CatalogWorld.SeededAsync();
        for (var day = 0; day < 10; day++)
        {
            await GuessAsync(world, 2);
            world.Time.Advance(TimeSpan.FromHours(1));
        }

        (await world.Accounts.VerifyPasswordAsync("nguoidan1", Right)).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public async Task SignIn_ASuccess_ClearsTheCount()
    {
        await using var world = await CatalogWorld.SeededAsync();
        await GuessAsync(world, 4);
        await world.Accounts.VerifyPasswordAsync("nguoidan1", Right);
        await GuessAsync(world, 4);

        (await world.Accounts.VerifyPasswordAsync("nguoidan1", Right)).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public async Task SignIn_TwentyGuessesAtOnce_AreNoWayAroundTheLimit()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var checks = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => world.Accounts.VerifyPasswordAsync("nguoidan1", Wrong)));

        checks.Count(check => check.Refusal == SignInRefusal.WrongPassword).Should().Be(5);
        checks.Count(check => check.Refusal == SignInRefusal.Locked).Should().Be(15);
    }

    [Fact]
    public async Task SignIn_OfADisabledAccount_IsToldOnlyToWhoKnowsThePassword()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var before = await world.Accounts.FindAsync("nguoidan1");

        await world.Accounts.SetEnabledAsync("nguoidan1", false);

        var right = await world.Accounts.VerifyPasswordAsync("nguoidan1", Right);
        right.Refusal.Should().Be(SignInRefusal.Disabled);
        right.Message.Should().NotBe((await world.Accounts.VerifyPasswordAsync("nguoidan1", Wrong)).Message);
        (await world.Accounts.FindAsync("nguoidan1"))!.SecurityStamp.Should().NotBe(before!.SecurityStamp);
    }

    [Fact]
    public async Task SignIn_WithAHashOfFewerRounds_RenewsIt()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var stronger = new AccountService(world.Store, world.Time, new AccountOptions { HashIterations = 3000 });
        var before = await HashAsync(world);

        await stronger.VerifyPasswordAsync("nguoidan1", Right);

        (await HashAsync(world)).Should().NotBe(before);
        (await stronger.VerifyPasswordAsync("nguoidan1", Right)).IsAccepted.Should().BeTrue();
    }

    [Fact]
    public async Task PasswordChange_NeedsThePresentOne_AndEndsOtherSignIns()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var before = await world.Accounts.FindAsync("nguoidan1");

        var wrong = await world.Accounts.ChangePasswordAsync("nguoidan1", Wrong, "Mat khau moi 1");
        var weak = await world.Accounts.ChangePasswordAsync("nguoidan1", Right, "ngan");
        var done = await world.Accounts.ChangePasswordAsync("nguoidan1", Right, "Mat khau moi 1");

        wrong!.Errors.Single().Code.Should().Be("currentPasswordWrong");
        weak!.Errors.Single().Code.Should().Be("passwordWeak");
        done!.Account!.SecurityStamp.Should().NotBe(before!.SecurityStamp);
        (await world.Accounts.VerifyPasswordAsync("nguoidan1", Right)).IsAccepted.Should().BeFalse();
        (await world.Accounts.VerifyPasswordAsync("nguoidan1", "Mat khau moi 1")).IsAccepted.Should().BeTrue();
    }

    private static async Task GuessAsync(CatalogWorld world, int times)
    {
        for (var guess = 0; guess < times; guess++)
        {
            await world.Accounts.VerifyPasswordAsync("nguoidan1", Wrong);
        }
    }

    private static async Task<string> HashAsync(CatalogWorld world) =>
        (await world.Store.GetAsync(CatalogCollections.Accounts, "nguoidan1"))!.Json["passwordHash"]!.GetValue<string>();

    private static async Task<TimeSpan> MedianAsync(Func<Task> act)
    {
        var times = new List<TimeSpan>();
        for (var run = 0; run < 5; run++)
        {
            var start = Stopwatch.GetTimestamp();
            await act();
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        return times.Order().ElementAt(2);
    }
}
