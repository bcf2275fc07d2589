using System.Globalization;

namespace MotCua.RuntimeHost.Shell.Hosting;

/// <summary>Reads the options of <c>serve</c> from the settings (command line last) and checks them.</summary>
internal static class ServeOptionsReader
{
    /// <summary>Storage adapters of this build.</summary>
    public static readonly string[] Adapters = ["sqlite"];

    /// <exception cref="StartFailure">An option has no such value.</exception>
    public static ServeOptions Read(IConfiguration settings, string workingFolder)
    {
        var storage = settings["storage"] ?? "sqlite";
        if (!Adapters.Contains(storage))
        {
            throw new StartFailure($"Không có kiểu lưu trữ \"{storage}\". Dùng: --storage {string.Join(" | ", Adapters)}.");
        }

        return new ServeOptions
        {
            Urls = Urls(settings["urls"]),
            DataFolder = Path.GetFullPath(settings["data"] ?? DefaultData(workingFolder), workingFolder),
            Storage = storage,
            Clock = Clock(settings["clock"]),
        };
    }

    private static string Urls(string? given)
    {
        var urls = string.IsNullOrWhiteSpace(given) ? "http://localhost:5080" : given;
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            try
            {
                BindingAddress.Parse(url);
            }
            catch (FormatException cause)
            {
                throw new StartFailure($"Địa chỉ \"{url}\" không đúng. Ví dụ: --urls http://localhost:5080.", cause);
            }
        }

        return urls;
    }

    private static DateTimeOffset? Clock(string? given)
    {
        if (string.IsNullOrWhiteSpace(given))
        {
            return null;
        }

        return DateTimeOffset.TryParse(given, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new StartFailure($"Giờ \"{given}\" không đúng. Ví dụ: --clock 2026-11-20T10:00:00+07:00.");
    }

    /// <summary>Beside the solution when started from a clone, so that every way of starting it finds the same data.</summary>
    private static string DefaultData(string workingFolder)
    {
        for (var folder = new DirectoryInfo(workingFolder); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MotCua.sln")))
            {
                return Path.Combine(folder.FullName, "data");
            }
        }

        return Path.Combine(workingFolder, "data");
    }
}
