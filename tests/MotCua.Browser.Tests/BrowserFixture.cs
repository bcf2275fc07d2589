using Microsoft.Playwright;
using MotCua.Testing;

namespace MotCua.Browser.Tests;

/// <summary>One host and one Chromium for all browser tests of a collection.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A Friday morning inside office hours; the following Tuesday is a day off.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 11, 20, 8, 0, 0, TimeSpan.FromHours(7));

    public HostProcess Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        File.Exists(Chromium).Should().BeTrue($"the browser tests drive {Chromium}; test.sh installs it");
        Host = await HostProcess.StartAsync(clock: Start);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = Arguments,
        });
    }

    /// <summary>A person with a browser of his own: separate cookies, a width, a language.</summary>
    public async Task<Visitor> VisitAsync(int width = 1280, bool javaScript = true)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Host.Address,
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 780 : 900 },
            JavaScriptEnabled = javaScript,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(15_000);
        return new Visitor(context, await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        if (Host is not null)
        {
            await Host.DisposeAsync();
        }
    }
}
