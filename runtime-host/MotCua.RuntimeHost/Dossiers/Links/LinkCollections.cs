using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>The collections of what passes between dossiers, with the indexes their queries need.</summary>
public static class LinkCollections
{
    /// <summary>What was sent: on its way, kept until somebody waits for it, arrived or given up.</summary>
    public const string Messages = "dossierMessages";

    public const string Subscriptions = "subscriptions";
    public const string Links = "dossierLinks";
    public const string StartKeys = "startKeys";

    public static IReadOnlyList<CollectionSchema> All { get; } =
    [
        new(Messages,
            IndexSchema.On("dueAt"),
            IndexSchema.On("name", "key", "state"),
            IndexSchema.On("state", "createdAt"),
            IndexSchema.On("createdAt"),
            IndexSchema.On("senderId"),
            IndexSchema.On("blockedBy"),
            IndexSchema.On("closedAt")),
        new(Subscriptions,
            IndexSchema.On("kind", "name", "key"),
            IndexSchema.On("kind", "name", "dossierId"),
            IndexSchema.On("dossierId"),
            IndexSchema.On("lookAt")),
        new(Links, IndexSchema.On("parentId", "createdAt"), IndexSchema.On("createdAt")),
        new(StartKeys, IndexSchema.On("freedAt")),
    ];
}
