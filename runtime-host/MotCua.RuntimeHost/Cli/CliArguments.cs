using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Cli;

/// <summary>What stands after a verb: things in order, and options "--name value" or "--name=value".</summary>
internal sealed class CliArguments
{
    private readonly Dictionary<string, string> _options;

    private CliArguments(IReadOnlyList<string> things, Dictionary<string, string> options)
    {
        Things = things;
        _options = options;
    }

    /// <summary>Arguments that are no options.</summary>
    public IReadOnlyList<string> Things { get; }

    /// <summary>Value of an option; null when it was not given.</summary>
    public string? this[string option] => _options.GetValueOrDefault(option);

    /// <summary>Whether a switch was given.</summary>
    public bool Has(string name) => _options.ContainsKey(name);

    /// <exception cref="StartFailure">An unknown option, one without its value, or a number of things that does not fit.</exception>
    public static CliArguments Read(IReadOnlyList<string> args, string usage, int things, params string[] known)
        => Read(args, usage, things, known, []);

    /// <summary>As above, with switches that take no value.</summary>
    /// <exception cref="StartFailure">As above.</exception>
    public static CliArguments Read(IReadOnlyList<string> args, string usage, int things, string[] known, string[] switches)
    {
        var found = new List<string>();
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                found.Add(args[i]);
                continue;
            }

            var at = args[i].IndexOf('=', StringComparison.Ordinal);
            var name = at < 0 ? args[i][2..] : args[i][2..at];
            if (at < 0 && switches.Contains(name))
            {
                options[name] = "true";
                continue;
            }

            if (!known.Contains(name))
            {
                throw new StartFailure($"Không có tùy chọn --{name}. Cách dùng: {usage}");
            }

            options[name] = at >= 0 ? args[i][(at + 1)..]
                : i + 1 < args.Count ? args[++i]
                : throw new StartFailure($"Tùy chọn --{name} cần một giá trị. Cách dùng: {usage}");
        }

        return found.Count == things ? new CliArguments(found, options) : throw new StartFailure($"Cách dùng: {usage}");
    }
}
