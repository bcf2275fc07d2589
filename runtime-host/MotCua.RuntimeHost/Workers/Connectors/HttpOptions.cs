using System.ComponentModel.DataAnnotations;

namespace MotCua.RuntimeHost.Workers.Connectors;

/// <summary>Section <c>Connectors:Http</c> of the settings. Without hosts nothing can be called.</summary>
public sealed class HttpOptions
{
    /// <summary>Whom procedures may call.</summary>
    public IList<HttpHost> Hosts { get; } = [];

    /// <summary>Time for a whole call in seconds, 1 to 60.</summary>
    [Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 15;

    /// <summary>Largest answer in bytes, up to 4 MiB.</summary>
    [Range(1, 4 * 1024 * 1024)]
    public int MaxResponseBytes { get; set; } = 1024 * 1024;
}
