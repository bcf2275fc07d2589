namespace MotCua.Browser.Tests.Support;

/// <summary>All browser tests share one host and one browser and run one after the other: moving the clock moves it for all.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<Quality.SiteFixture>
{
    public const string Name = "browser";
}
