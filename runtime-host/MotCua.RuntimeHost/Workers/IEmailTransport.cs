namespace MotCua.RuntimeHost.Workers;

/// <summary>The way an e-mail takes out of the house.</summary>
public interface IEmailTransport
{
    /// <summary>Whether there is a way at all.</summary>
    bool IsConfigured { get; }

    /// <summary>Sends one plain-text message; throws when the server does not take it.</summary>
    Task SendAsync(string to, string subject, string body, string messageId, CancellationToken ct);
}
