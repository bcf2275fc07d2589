using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>An answer to a supplement request, half written, is a draft too: one per dossier and request.</summary>
internal static class SupplementDraft
{
    private const string Prefix = "bo-sung.";

    public static string IdOf(string dossierId, int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Prefix}{dossierId}.{number}");

    /// <summary>Whether the draft answers a request; such drafts are no new dossiers.</summary>
    public static bool Is(DraftDocument draft) => draft.Id.StartsWith(Prefix, StringComparison.Ordinal);
}
