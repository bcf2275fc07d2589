using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MotCua.Catalogs;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Procedures;
using MotCua.Catalogs.Seeding;
using MotCua.Designer.Api;
using MotCua.Engine.Kernel.Compilation;
using MotCua.Storage;
using MotCua.Storage.Sqlite;
using MotCua.Testing;

namespace MotCua.Designer.Tests.Support;

/// <summary>The designer's API as a host serves it, over SQLite in a folder of its own, with the seed organisation.</summary>
internal sealed class DesignerWorld : IAsyncDisposable
{
    private readonly string folder;
    private readonly SqliteDocumentStore store;
    private readonly FolderFileStore files;
    private readonly WebApplication app;

    private DesignerWorld(string folder, SqliteDocumentStore store, FolderFileStore files, WebApplication app)
    {
        (this.folder, this.store, this.files, this.app) = (folder, store, files, app);
        Admin = Client("Admin");
        Analyst = Client("Analyst");
        Nobody = Client(null);
    }

    public HttpClient Admin { get; }

    public HttpClient Analyst { get; }

    public HttpClient Nobody { get; }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public static async Task<DesignerWorld> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("motcua-designer-").FullName;
        var store = await SqliteDocumentStore.OpenAsync(new SqliteStoreOptions { Folder = folder, Collections = CatalogCollections.All });
        var files = new FolderFileStore(Path.Combine(folder, "files"));
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var services = builder.Services;
        services.AddSingleton<IDocumentStore>(store).AddSingleton<IFileStore>(files);
        services.AddSingleton<TimeProvider>(new ManualTime(new DateTimeOffset(2026, 11, 20, 3, 0, 0, TimeSpan.Zero)));
        services.AddSingleton(new AccountOptions { HashIterations = 1000 });
        services.AddSingleton<CompileBundle>(BundleCompiler.Compile);
        services.AddCatalogs();
        services.AddDesigner();
        services.AddRazorComponents();
        services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, TestSignIn>("test", _ => { });
        services.AddAuthorizationBuilder()
            .AddPolicy(DesignerPolicies.Read, p => p.RequireRole("Admin", "Analyst"))
            .AddPolicy(DesignerPolicies.Write, p => p.RequireRole("Admin"));
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapDesignerApi();
        await app.Services.GetRequiredService<Seeder>().SeedAsync(new SeedOptions { DemoAccounts = true });
        await app.StartAsync();
        return new DesignerWorld(folder, store, files, app);
    }

    /// <summary>A new draft of a template; gives its id.</summary>
    public async Task<string> NewAsync(string template, string code = "9.000001")
    {
        var answer = await Admin.PostAsJsonAsync("/api/v1/designer/drafts", new { code, name = new { vi = "Thủ tục thử", en = "Trial" }, sector = "chung-thuc", unit = "an-hoa", template });
        answer.EnsureSuccessStatusCode();
        return (await JsonAsync(answer))["id"]!.ToString();
    }

    /// <summary>A draft of any files; gives its id.</summary>
    public async Task<string> NewAsync(Engine.Model.ProcedureBundle bundle)
        => (await Get<ProcedureDrafts>().CreateAsync(bundle, new Editor("test", "Người thử"))).Id;

    public async Task<JsonNode> PostAsync(string path, object body, HttpClient? client = null)
        => await JsonAsync(await (client ?? Admin).PostAsJsonAsync("/api/v1/designer" + path, body));

    public async Task<JsonNode> GetAsync(string path) => await JsonAsync(await Admin.GetAsync("/api/v1/designer" + path));

    public static async Task<JsonNode> JsonAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

    public async ValueTask DisposeAsync()
    {
        Admin.Dispose();
        Analyst.Dispose();
        Nobody.Dispose();
        await app.DisposeAsync();
        files.Dispose();
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private HttpClient Client(string? role)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        if (role is not null)
        {
            client.DefaultRequestHeaders.Add(TestSignIn.Header, role);
        }

        return client;
    }
}
