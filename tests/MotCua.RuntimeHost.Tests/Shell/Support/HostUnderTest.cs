using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Catalogs.Accounts;
using MotCua.RuntimeHost.Dossiers.History;

namespace MotCua.RuntimeHost.Tests.Shell.Support;

/// <summary>The real program in this process, on a data folder of its own, in Development with the demo accounts.</summary>
public class HostUnderTest : WebApplicationFactory<Program>
{
    private readonly string _data = Directory.CreateTempSubdirectory("motcua-host-").FullName;

    /// <summary>Settings besides the data folder, e.g. ("RateLimits:SignInPerMinute", "3").</summary>
    protected virtual IEnumerable<(string Name, string Value)> Settings =>
        [("RateLimits:SignInPerMinute", "10000"), ("RateLimits:SignUpPerMinute", "10000")];

    /// <summary>A browser that keeps cookies and does not follow redirects.</summary>
    public TestBrowser Browser() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>A browser of one of the demo accounts, signed in.</summary>
    public async Task<TestBrowser> SignedInAsync(string userName)
    {
        var browser = Browser();
        var answer = await browser.SignInAsync(userName, "MotCua@2026");
        answer.StatusCode.Should().Be(System.Net.HttpStatusCode.Redirect);
        return browser;
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("data", _data);
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        // Hashing is slow on purpose; tests sign in often.
        builder.ConfigureTestServices(services => services.AddSingleton(new AccountOptions { HashIterations = 1_000 }));
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        foreach (var folder in new[] { _data, KeyFolder.Beside(_data) }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
