namespace MotCua.RuntimeHost.Dossiers.History.Verification;

/// <summary>What verifying found, and how far it can see.</summary>
public sealed record HistoryReport
{
    /// <summary>First about seals, then by dossier id; at most one per dossier.</summary>
    public required IReadOnlyList<HistoryFinding> Findings { get; init; }

    public required long Dossiers { get; init; }

    public required long Events { get; init; }

    /// <summary>Dossiers whose personal data were erased.</summary>
    public required long Erased { get; init; }

    /// <summary>Seals kept with the data and exported ones, each counted once.</summary>
    public required long Seals { get; init; }

    /// <summary>The last of them; null without any.</summary>
    public HistorySeal? LastSeal { get; init; }

    /// <summary>Events that no seal covers.</summary>
    public required long UnsealedEvents { get; init; }

    /// <summary>Dossiers they are in.</summary>
    public required long UnsealedDossiers { get; init; }

    /// <summary>Whether the events' contents could be read: needs the master key.</summary>
    public required bool ContentsChecked { get; init; }

    /// <summary>Whether the seals' signatures could be checked: needs the public key.</summary>
    public required bool SignaturesChecked { get; init; }

    public bool IsSound => Findings.Count == 0;
}
