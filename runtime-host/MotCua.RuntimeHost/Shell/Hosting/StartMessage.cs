namespace MotCua.RuntimeHost.Shell.Hosting;

/// <summary>The one block the operator sees when the program is ready.</summary>
internal static class StartMessage
{
    public static Task WriteAsync(WebApplication app, ServeOptions options) => Console.Out.WriteLineAsync($"""

        MotCua đang chạy ({app.Environment.EnvironmentName})
          Địa chỉ:   {string.Join("  ", app.Urls)}
          Dữ liệu:   {options.DataFolder} ({options.Storage})
        Dừng bằng Ctrl+C.

        """);
}
