using MotCua.Catalogs.Seeding;

namespace MotCua.RuntimeHost.Shell.Hosting;

/// <summary>The one block the operator sees when the program is ready.</summary>
internal static class StartMessage
{
    public static Task WriteAsync(WebApplication app, ServeOptions options)
    {
        var lines = new List<string>
        {
            "",
            $"MotCua đang chạy ({app.Environment.EnvironmentName})",
            $"  Địa chỉ:   {string.Join("  ", app.Urls)}",
            $"  Dữ liệu:   {options.DataFolder} ({options.Storage})",
        };
        if (app.Environment.IsDevelopment())
        {
            lines.Add($"  Tài khoản dùng thử, mật khẩu {Seeder.DemoAccounts[0].Password}:");
            lines.AddRange(Seeder.DemoAccounts.Select(account =>
                $"    {account.UserName,-12} {account.DisplayName,-20} {string.Join(", ", account.Roles)}{(account.UnitId is null ? "" : $" ({account.UnitId})")}"));
        }

        lines.Add("Dừng bằng Ctrl+C.");
        lines.Add("");
        return Console.Out.WriteLineAsync(string.Join(Environment.NewLine, lines));
    }
}
