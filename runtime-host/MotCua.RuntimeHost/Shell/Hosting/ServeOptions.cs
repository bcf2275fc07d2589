namespace MotCua.RuntimeHost.Shell.Hosting;

/// <summary>What the command line says about serving.</summary>
public sealed record ServeOptions
{
    /// <summary>Addresses to listen on, separated by ';'. Default http://localhost:5080.</summary>
    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>Full path of the data folder. Default: "data" in the repository the program is started in, else in the working folder.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Storage adapter; "sqlite" is the only one of this build.</summary>
    public string Storage { get; init; } = "sqlite";

    /// <summary>Domain time at the start; null is real time. Development only.</summary>
    public DateTimeOffset? Clock { get; init; }
}
