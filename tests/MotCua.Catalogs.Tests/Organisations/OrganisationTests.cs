using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Tests.Support;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Tests.Organisations;

public sealed class OrganisationTests
{
    [Fact]
    public async Task Keys_OfAHandler_AreThoseOfPersonUnitPositionAndRoleUpTheTree()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var organisation = await world.Organisations.CurrentAsync();

        organisation.KeysOf("chuyenvien1").Should().BeEquivalentTo(
            "person:chuyenvien1",
            "unit:an-hoa.kt-ht-dt",
            "position:chuyen-vien",
            "position:chuyen-vien@an-hoa.kt-ht-dt",
            "role:Handler",
            "role:Handler@an-hoa.kt-ht-dt",
            "role:Handler@an-hoa",
            "role:Handler@nam-giang");
    }

    [Theory]
    [InlineData("role:Handler@an-hoa.kt-ht-dt", "chuyenvien1,chuyenvien2")]
    [InlineData("role:Handler@an-hoa", "chuyenvien1,chuyenvien2")]
    [InlineData("role:Handler@ben-nua", "chuyenvien3")]
    [InlineData("role:Handler", "chuyenvien1,chuyenvien2,chuyenvien3")]
    [InlineData("unit:an-hoa.kt-ht-dt", "chuyenvien1,chuyenvien2,truongphong1")]
    [InlineData("position:chu-tich@an-hoa", "lanhdao1")]
    [InlineData("role:AgencyLeader@an-hoa.kt-ht-dt", "")]
    [InlineData("person:motcua1", "motcua1")]
    [InlineData("role:Applicant", "")]
    public async Task Holding_AKey_GivesExactlyItsPeople(string key, string expected)
    {
        await using var world = await CatalogWorld.SeededAsync();

        var holders = (await world.Organisations.CurrentAsync()).Holding(key);

        string.Join(',', holders.Select(person => person.Id).Order(StringComparer.Ordinal)).Should().Be(expected);
    }

    [Fact]
    public async Task Person_ShowsNamePositionAndUnit()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var organisation = await world.Organisations.CurrentAsync();

        organisation.Person("truongphong1").Should().BeEquivalentTo(
            new { Name = "Phạm Hồng Quân", Position = "truong-phong", Unit = "an-hoa.kt-ht-dt" });
        organisation.UnitName("an-hoa.kt-ht-dt").Should().Be("Phòng Kinh tế, Hạ tầng và Đô thị");
        organisation.PositionName("truong-phong", "en").Should().Be("Head of division");
        organisation.AgencyOf("an-hoa.kt-ht-dt")!.Id.Should().Be("an-hoa");
        organisation.IssuingIdentifierOf("an-hoa.ttpvhcc").Should().Be("H99.12");
        organisation.IssuingIdentifierOf("ben-nua.kt").Should().Be("H99.15");
    }

    [Fact]
    public async Task Units_AreListedDepthFirst()
    {
        await using var world = await CatalogWorld.SeededAsync();

        (await world.Organisations.CurrentAsync()).Units.Select(unit => unit.Id).Should().Equal(
            "nam-giang", "an-hoa", "an-hoa.ttpvhcc", "an-hoa.kt-ht-dt", "an-hoa.vp", "ben-nua", "ben-nua.kt");
    }

    [Fact]
    public async Task Snapshot_WhileNothingChanges_IsTheSameObject()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var first = await world.Organisations.CurrentAsync();
        await world.Accounts.VerifyPasswordAsync("chuyenvien1", "MotCua@2026");

        (await world.Organisations.CurrentAsync()).Should().BeSameAs(first, "a sign-in changes nobody's place");
    }

    [Fact]
    public async Task Snapshot_AfterAChangeInAnotherProcess_IsNew_AndTheOldOneStaysAsItWas()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var before = await world.Organisations.CurrentAsync();

        await world.Neighbour().Accounts.SetEnabledAsync("chuyenvien2", false);

        var after = await world.Organisations.CurrentAsync();
        after.Holding("role:Handler@an-hoa").Select(person => person.Id).Should().Equal("chuyenvien1");
        after.Person("chuyenvien2").Should().BeNull();
        after.FindPerson("chuyenvien2")!.Name.Should().Be("Mai Hữu Tài", "histories still show the name");
        before.Holding("role:Handler@an-hoa").Should().HaveCount(2);
    }

    [Fact]
    public async Task Membership_WithDates_HoldsFromItsFirstToItsLastDayInLocalTime()
    {
        await using var world = await CatalogWorld.SeededAsync();
        await world.Accounts.SetRightsAsync(
            "chuyenvien3",
            [Roles.Handler],
            [
                new Membership("ben-nua.kt", "chuyen-vien", new DateOnly(2025, 7, 1), new DateOnly(2026, 11, 30)),
                new Membership("an-hoa.kt-ht-dt", "chuyen-vien", new DateOnly(2026, 12, 1)),
            ]);

        world.Time.Now = new DateTimeOffset(2026, 11, 30, 23, 59, 0, TimeSpan.FromHours(7));
        var lastDay = await world.Organisations.CurrentAsync();
        world.Time.Advance(TimeSpan.FromMinutes(1));
        var nextDay = await world.Organisations.CurrentAsync();

        lastDay.KeysOf("chuyenvien3").Should().Contain("role:Handler@ben-nua").And.NotContain("role:Handler@an-hoa");
        nextDay.KeysOf("chuyenvien3").Should().Contain("role:Handler@an-hoa").And.NotContain("role:Handler@ben-nua");
    }

    [Fact]
    public async Task Unit_PutBelowItself_IsRefused()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var anHoa = (await world.Organisations.CurrentAsync()).Unit("an-hoa")!;

        var circle = () => world.Organisations.SaveUnitAsync(anHoa with { ParentId = "an-hoa.vp" });
        var nowhere = () => world.Organisations.SaveUnitAsync(anHoa with { ParentId = "khong-co" });

        await circle.Should().ThrowAsync<ArgumentException>();
        await nowhere.Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task Unit_Renamed_IsSeenAtOnce()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var unit = (await world.Organisations.CurrentAsync()).Unit("an-hoa.vp")!;

        await world.Organisations.SaveUnitAsync(unit with { Name = new LocalText("Văn phòng", "Office") });

        (await world.Organisations.CurrentAsync()).UnitName("an-hoa.vp", "vi").Should().Be("Văn phòng");
    }
}
