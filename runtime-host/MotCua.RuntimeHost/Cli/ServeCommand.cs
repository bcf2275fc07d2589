using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.RuntimeHost.Shell.Storing;

namespace MotCua.RuntimeHost.Cli;

/// <summary>Starts the program and serves until it is stopped.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = ArgumentCheck.Serve(args),
            // Started from anywhere, the settings lie beside the program.
            ContentRootPath = args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) || File.Exists("appsettings.json") ? null : AppContext.BaseDirectory,
        });
        var options = ServeOptionsReader.Read(builder.Configuration, Directory.GetCurrentDirectory());
        ProductionRules.Check(options, builder.Environment, builder.Configuration);
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.UseStaticWebAssets();
        var folder = DataFolder.Open(options.DataFolder);
        await using var store = await StoreOpener.OpenAsync(options, folder);
        await using var app = builder.AddMotCua(options, folder, store).Build();
        app.UseMotCua();
        await FirstStart.PrepareAsync(app.Services, app.Environment, app.Logger);
        await StartAsync(app, options);
        await StartMessage.WriteAsync(app, options);
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task StartAsync(WebApplication app, ServeOptions options)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException cause) when (cause.InnerException is AddressInUseException)
        {
            throw new StartFailure($"Địa chỉ {options.Urls} đang có chương trình khác dùng. Hãy dừng chương trình đó hoặc chọn địa chỉ khác bằng --urls.", cause);
        }
        catch (Exception cause) when (cause is SocketException or IOException or InvalidOperationException && cause is not HostAbortedException)
        {
            throw new StartFailure($"Không lắng nghe được tại {options.Urls}: {cause.Message.ReplaceLineEndings(" ")}", cause);
        }
    }
}
