using MotCua.Catalogs.Provinces;
using MotCua.Catalogs.Tests.Support;

namespace MotCua.Catalogs.Tests.Lists;

public sealed class ProvinceTests
{
    [Theory]
    [InlineData("2025-07-01", 34, 6)]
    [InlineData("2026-04-29", 34, 6)]
    [InlineData("2026-04-30", 34, 7)]
    [InlineData("2025-06-30", 0, 0)]
    public async Task Provinces_OnADate_AreThatManyWithThatManyCities(string date, int provinces, int cities)
    {
        await using var world = await CatalogWorld.SeededAsync();

        var list = await world.Provinces.ListAsync(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

        list.Should().HaveCount(provinces);
        list.Count(province => province.Type == ProvinceType.City).Should().Be(cities);
    }

    [Fact]
    public async Task DongNai_BecomesACityOn30April2026()
    {
        await using var world = await CatalogWorld.SeededAsync();

        (await world.Provinces.FindAsync("75", new DateOnly(2026, 4, 29)))!.FullName.Should().Be("Tỉnh Đồng Nai");
        (await world.Provinces.FindAsync("75", new DateOnly(2026, 4, 30)))!.FullName.Should().Be("Thành phố Đồng Nai");
    }
}
