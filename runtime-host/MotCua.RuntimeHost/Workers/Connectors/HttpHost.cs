namespace MotCua.RuntimeHost.Workers.Connectors;

/// <summary>A host that procedures may call.</summary>
public sealed class HttpHost
{
    /// <summary>Name, with the port when it is not the usual one: <c>api.example.vn</c>, <c>10.0.0.5:8443</c>.</summary>
    public string Host { get; set; } = "";

    /// <summary>Whether its address may be private or this machine's own; default false.</summary>
    public bool AllowPrivate { get; set; }

    /// <summary>Whether it may be called without TLS; default false.</summary>
    public bool AllowHttp { get; set; }

    /// <summary>Headers sent along, for example Authorization: secrets belong here, not into a procedure.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
