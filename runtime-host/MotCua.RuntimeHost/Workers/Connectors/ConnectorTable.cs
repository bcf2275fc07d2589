namespace MotCua.RuntimeHost.Workers.Connectors;

/// <summary>All connectors by name.</summary>
public sealed class ConnectorTable(IEnumerable<IConnector> connectors)
{
    private readonly Dictionary<string, IConnector> byName = connectors.ToDictionary(connector => connector.Name, StringComparer.Ordinal);

    /// <summary>The connector; null when there is none of that name.</summary>
    public IConnector? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Registers all connectors: one line each.</summary>
    internal static void Register(IServiceCollection services)
    {
        services.AddSingleton<IConnector, ScriptConnector>();
        services.AddSingleton<IConnector, HttpConnector>();
        services.AddSingleton<IConnector, LogConnector>();
        services.AddSingleton<ConnectorTable>();
    }
}
