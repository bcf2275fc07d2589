namespace MotCua.RuntimeHost.Tests.Portal.Support;

/// <summary>One program for all tests of the portal; they run one after the other, because some move the clock.</summary>
[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<PortalHost>
{
    public const string Name = "portal";
}
