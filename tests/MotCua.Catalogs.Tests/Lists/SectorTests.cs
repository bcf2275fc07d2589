using MotCua.Catalogs.Tests.Support;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Tests.Lists;

public sealed class SectorTests
{
    [Fact]
    public async Task Sector_RenamedInAnotherProcess_ShowsTheNewNameAtOnce()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var sector = (await world.Sectors.FindAsync("ho-tich"))!;

        await world.Neighbour().Sectors.SaveAsync(sector with { Name = new LocalText("Hộ tịch, quốc tịch", "Civil status and nationality") });

        (await world.Sectors.FindAsync("ho-tich"))!.Name.Vi.Should().Be("Hộ tịch, quốc tịch");
    }

    [Fact]
    public async Task Sector_Retired_IsNoLongerOfferedButStillFound()
    {
        await using var world = await CatalogWorld.SeededAsync();
        var sector = (await world.Sectors.FindAsync("ton-giao"))!;

        await world.Sectors.SaveAsync(sector with { Retired = true });

        (await world.Sectors.ListAsync()).Should().NotContain(one => one.Code == "ton-giao");
        (await world.Sectors.ListAsync(includeRetired: true)).Should().Contain(one => one.Code == "ton-giao");
        (await world.Sectors.FindAsync("ton-giao")).Should().NotBeNull();
    }

    [Fact]
    public async Task Sectors_AreListedInTheirOrderWithBothNames()
    {
        await using var world = await CatalogWorld.SeededAsync();

        var sectors = await world.Sectors.ListAsync();

        sectors.Should().BeInAscendingOrder(sector => sector.Order);
        sectors.Should().OnlyContain(sector => sector.Name.Vi.IsNormalized() && !string.IsNullOrEmpty(sector.Name.En));
        sectors.Select(sector => sector.Code).Should().Contain(["chung-thuc", "ho-tich", "xay-dung", "dat-dai", "ho-kinh-doanh", "bao-tro-xa-hoi", "giao-duc", "nguoi-co-cong"]);
    }
}
