using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>Folded text for searches that ignore case and diacritics (E-23.1).</summary>
internal static class SearchText
{
    public static string Of(params string?[] parts) => VietnameseText.Fold(string.Join(' ', parts.Where(part => part is not null)));
}
