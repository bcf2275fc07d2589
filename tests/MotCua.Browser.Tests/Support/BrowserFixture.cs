using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using MotCua.Testing;

namespace MotCua.Browser.Tests.Support;

/// <summary>One host and one Chromium for all browser tests of a collection.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>All visitors come from one address and sign in often.</summary>
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["RateLimits__SignInPerMinute"] = "10000",
        ["RateLimits__SignUpPerMinute"] = "10000",
        ["RateLimits__LookupPerMinute"] = "10000",
    };

    private readonly Dictionary<string, string> sessions = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A Friday morning inside office hours; the following Tuesday is a day off.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 11, 20, 8, 0, 0, TimeSpan.FromHours(7));

    public HostProcess Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        File.Exists(Chromium).Should().BeTrue($"the browser tests drive {Chromium}; test.sh installs it");
        Host = await HostProcess.StartAsync(clock: Start, settings: Settings);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = Arguments });
    }

    /// <summary>A person with a browser of his own: separate cookies, a width, with or without JavaScript.</summary>
    public async Task<Visitor> VisitAsync(int width = Widths.Desktop, bool javaScript = true) => await OpenAsync(null, width, javaScript);

    /// <summary>The same, signed in. The first time through the sign-in page, later with the session kept from then.</summary>
    public async Task<Visitor> SignedInAsync(string userName, int width = Widths.Desktop, bool javaScript = true)
    {
        if (sessions.TryGetValue(userName, out var session))
        {
            return await OpenAsync(session, width, javaScript);
        }

        var visitor = await OpenAsync(null, width, javaScript);
        await visitor.SignInAsync(userName);
        sessions[userName] = await visitor.Page.Context.StorageStateAsync();
        return visitor;
    }

    /// <summary>Sets domain time; it runs on from there.</summary>
    public async Task MoveClockAsync(DateTimeOffset instant)
    {
        using var administrator = new ApiClient(Host.Address);
        await administrator.SignInAsync("quantri1");
        using var answer = await administrator.PostAsync("/api/v1/dev/clock", new JsonObject { ["moveTo"] = instant.ToString("O") });
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
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
            await Host.KillAsync();
            await Replay.MustEqualStateAsync(Host.DataFolder);
            await Host.DisposeAsync();
        }
    }

    private async Task<Visitor> OpenAsync(string? session, int width, bool javaScript)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Host.Address,
            StorageState = session,
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 780 : 900 },
            JavaScriptEnabled = javaScript,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        context.SetDefaultNavigationTimeout(30_000);
        return new Visitor(context, await context.NewPageAsync());
    }
}
