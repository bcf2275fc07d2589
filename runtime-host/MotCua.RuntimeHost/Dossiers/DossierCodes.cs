using System.Globalization;
using MotCua.Catalogs.Organisations;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>Draws dossier codes: issuing identifier, local date, running number of the day (domain notes, section 1).
/// Unique and increasing, never reused; a gap only after a failed commit.</summary>
public sealed class DossierCodes(IDocumentStore store)
{
    private static readonly TimeSpan LocalOffset = TimeSpan.FromHours(7);

    /// <exception cref="InvalidOperationException">Neither the agency nor one above it has an issuing identifier.</exception>
    public async Task<string> NextAsync(Organisation people, string agency, DateTimeOffset now, CancellationToken ct)
    {
        var identifier = people.IssuingIdentifierOf(agency)
            ?? throw new InvalidOperationException($"Unit '{agency}' has no issuing identifier for dossier codes.");
        var date = now.ToOffset(LocalOffset).ToString("yyMMdd", CultureInfo.InvariantCulture);
        var number = await store.NextAsync($"dossierCode/{identifier}/{date}", ct);
        return string.Create(CultureInfo.InvariantCulture, $"{identifier}-{date}-{number:0000}");
    }
}
