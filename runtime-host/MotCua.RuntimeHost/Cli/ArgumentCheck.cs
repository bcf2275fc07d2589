using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Cli;

/// <summary>Refuses options nobody knows: a typo must not start the program with something else than was meant.</summary>
internal static class ArgumentCheck
{
    private static readonly HashSet<string> Switches = new(StringComparer.OrdinalIgnoreCase) { "allow-http" };

    private static readonly HashSet<string> Options = new(StringComparer.OrdinalIgnoreCase)
    {
        "urls", "data", "storage", "clock", "environment", "contentRoot", "webroot", "applicationName",
    };

    /// <summary>The options of serve in the form the settings understand ("--name=value").</summary>
    /// <exception cref="StartFailure">An option is unknown or has no value.</exception>
    public static string[] Serve(IReadOnlyList<string> args)
    {
        var read = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            var (name, value) = Split(args[i]);
            if (Switches.Contains(name))
            {
                read.Add($"--{name}={value ?? "true"}");
            }
            else if (!Options.Contains(name) && !name.Contains(':', StringComparison.Ordinal))
            {
                throw new StartFailure($"Không có tùy chọn {args[i]}. Xem các tùy chọn bằng --help.");
            }
            else if (value is null && (i + 1 == args.Count || args[i + 1].StartsWith("--", StringComparison.Ordinal)))
            {
                throw new StartFailure($"Tùy chọn --{name} cần một giá trị. Xem --help.");
            }
            else
            {
                read.Add($"--{name}={value ?? args[++i]}");
            }
        }

        return [.. read];
    }

    private static (string Name, string? Value) Split(string arg)
    {
        if (!arg.StartsWith("--", StringComparison.Ordinal))
        {
            throw new StartFailure($"Không hiểu \"{arg}\". Xem cách dùng bằng --help.");
        }

        var at = arg.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (arg[2..], null) : (arg[2..at], arg[(at + 1)..]);
    }
}
