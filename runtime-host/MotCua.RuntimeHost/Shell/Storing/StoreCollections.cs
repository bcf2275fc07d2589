using MotCua.Catalogs;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Shell.Storing;

/// <summary>Every collection the program keeps: one line per part that stores something.</summary>
internal static class StoreCollections
{
    public static IReadOnlyList<CollectionSchema> All { get; } =
    [
        .. CatalogCollections.All,
        .. DossierCollections.All,
    ];
}
