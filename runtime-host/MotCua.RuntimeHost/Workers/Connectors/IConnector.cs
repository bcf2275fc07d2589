namespace MotCua.RuntimeHost.Workers.Connectors;

/// <summary>Does the jobs of one kind of service task. One class and one line in <see cref="ConnectorTable"/>.</summary>
public interface IConnector
{
    /// <summary>The name in <c>motcua:connector ref</c>.</summary>
    string Name { get; }

    /// <summary>Does one job. May be asked again with the same key when nobody knows whether it was done: then it must not
    /// be done twice. An exception counts as a failure that may pass.</summary>
    Task<JobOutcome> RunAsync(JobCall call, CancellationToken ct);
}
