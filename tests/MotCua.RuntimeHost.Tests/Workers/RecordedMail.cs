using System.Collections.Concurrent;
using MotCua.RuntimeHost.Workers;

namespace MotCua.RuntimeHost.Tests.Workers;

/// <summary>A mail server that remembers what it was given.</summary>
public sealed class RecordedMail : IEmailTransport
{
    public bool IsConfigured => true;

    /// <summary>Message ids in the order they came.</summary>
    public ConcurrentQueue<string> Sent { get; } = [];

    /// <summary>What goes on meanwhile; null: nothing.</summary>
    public Func<string, Task>? WhileSending { get; set; }

    public async Task SendAsync(string to, string subject, string body, string messageId, CancellationToken ct)
    {
        if (WhileSending is { } meanwhile)
        {
            await meanwhile(messageId);
        }

        Sent.Enqueue(messageId);
    }
}
