using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Cli;

/// <summary>Refuses options nobody knows: a typo must not start the program with something else than was meant.</summary>
internal static class ArgumentCheck
{
    private static readonly HashSet<string> Switches = new(StringComparer.OrdinalIgnoreCase) { "allow-http" };

    private static readonly HashSet<string> Options = new(StringComparer.OrdinalIgnoreCase)
    {
        "urls", "data", "keys", "storage", "clock", "environment", "contentRoot", "webroot", "applicationName",
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
            else if (name.Contains(':', StringComparison.Ordinal) || value is "")
            {
                // A setting by its path ("--Email:Host=…"), or a section without a value, as hosts in tests pass them.
                read.Add($"--{name}={value ?? Next(args, ref i)}");
            }
            else if (!Options.Contains(name))
            {
                throw new StartFailure($"Không có tùy chọn {args[i]}. Xem các tùy chọn bằng --help.");
            }
            else
            {
                read.Add($"--{name}={value ?? Next(args, ref i)}");
            }
        }

        return [.. read];
    }

    private static string Next(IReadOnlyList<string> args, ref int at) =>
        at + 1 < args.Count && !args[at + 1].StartsWith("--", StringComparison.Ordinal)
            ? args[++at]
            : throw new StartFailure($"Tùy chọn {args[at]} cần một giá trị. Xem --help.");

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
