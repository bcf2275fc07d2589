namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>What a page's script sends when an answer changed.</summary>
public sealed record FormStateRequest
{
    /// <summary>Counts up on the page; comes back with the answer, so that an older one is left aside.</summary>
    public long Revision { get; init; }

    /// <summary>The draft being written; null: none.</summary>
    public string? Draft { get; init; }

    /// <summary>Code of the dossier the form belongs to; null before there is one.</summary>
    public string? Dossier { get; init; }

    /// <summary>The step shown; null: the whole form.</summary>
    public string? Step { get; init; }

    /// <summary>What the controls hold, as a form would post it.</summary>
    public IReadOnlyDictionary<string, string[]> Fields { get; init; } = new Dictionary<string, string[]>();
}
