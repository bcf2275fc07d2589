namespace MotCua.RuntimeHost.Workers.Connectors;

/// <summary>Writes parameter <c>message</c> to the program's log: for trying a procedure out.</summary>
internal sealed class LogConnector(ILogger<LogConnector> logger) : IConnector
{
    private const int MostCharacters = 1_000;

    public string Name => "log";

    public Task<JobOutcome> RunAsync(JobCall call, CancellationToken ct)
    {
        var message = call.Text("message") ?? call.Request.Parameters["message"]?.ToJsonString() ?? "";
        logger.LogInformation(
            "Dossier {Dossier}, {Element}: {Message}", call.DossierCode, call.Request.ElementId, message.Length <= MostCharacters ? message : message[..MostCharacters]);
        return Task.FromResult(JobOutcome.Done([]));
    }
}
