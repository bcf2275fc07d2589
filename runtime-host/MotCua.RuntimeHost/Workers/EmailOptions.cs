namespace MotCua.RuntimeHost.Workers;

/// <summary>Section <c>Email</c> of the settings. Without a host no e-mail leaves; messages are kept in the outbox and
/// shown in the portal all the same.</summary>
public sealed class EmailOptions
{
    /// <summary>SMTP server; null or empty = no e-mail.</summary>
    public string? Host { get; set; }

    /// <summary>1 to 65535; default 25.</summary>
    public int Port { get; set; } = 25;

    /// <summary>Whether to ask for TLS; default true.</summary>
    public bool UseTls { get; set; } = true;

    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>Sender, needed with a host.</summary>
    public string From { get; set; } = "motcua@localhost";

    public bool IsConfigured => !string.IsNullOrWhiteSpace(Host);
}
