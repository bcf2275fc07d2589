namespace MotCua.RuntimeHost.Shell.Hosting;

/// <summary>What Production refuses: test time, plain HTTP unless told otherwise, keys beside the data, answering to any host name.</summary>
internal static class ProductionRules
{
    /// <exception cref="StartFailure">A setting is only for Development.</exception>
    public static void Check(ServeOptions options, IHostEnvironment environment, IConfiguration settings)
    {
        if (environment.IsDevelopment())
        {
            return;
        }

        if (options.Clock is not null)
        {
            throw new StartFailure("Tùy chọn --clock chỉ dùng khi phát triển (Development).");
        }

        if (settings["allow-http"] != "true" && options.Urls.Split(';').Any(url => url.TrimStart().StartsWith("http:", StringComparison.OrdinalIgnoreCase)))
        {
            throw new StartFailure($"{options.Urls} là HTTP không mã hóa. Hãy dùng https, hoặc thêm --allow-http khi có máy chủ TLS phía trước.");
        }

        if (string.IsNullOrWhiteSpace(settings["keys"] ?? settings["History:KeyFolder"]))
        {
            throw new StartFailure("Hãy nêu thư mục khóa bằng --keys <thư mục> (hoặc History:KeyFolder), trên ổ đĩa khác với dữ liệu và được sao lưu riêng.");
        }

        if (string.IsNullOrWhiteSpace(settings["AllowedHosts"]) || settings["AllowedHosts"]!.Split(';').Contains("*"))
        {
            throw new StartFailure("AllowedHosts phải nêu rõ tên miền được phục vụ, không để trống hoặc \"*\".");
        }
    }
}
