using MotCua.Storage;

namespace MotCua.Catalogs;

/// <summary>The collections the catalogues keep, with the indexes their lists and searches use.</summary>
public static class CatalogCollections
{
    public const string Accounts = "accounts";
    public const string Units = "units";
    public const string Positions = "positions";
    public const string Calendars = "calendars";
    public const string Sectors = "sectors";
    public const string Statuses = "statuses";
    public const string Provinces = "provinces";
    public const string Procedures = "procedures";
    public const string ProcedureVersions = "procedureVersions";
    public const string ProcedureDrafts = "procedureDrafts";

    /// <summary>One small document per list that is cached whole; each change of the list writes it (see <see cref="Storing.ListStamp"/>).</summary>
    public const string Stamps = "catalogStamps";

    /// <summary>Everything to declare to the store.</summary>
    public static IReadOnlyList<CollectionSchema> All { get; } =
    [
        new(Accounts,
            IndexSchema.UniqueOn("userNameFold"),
            IndexSchema.On("nameFold"),
            IndexSchema.On("account.createdAt"),
            IndexSchema.On("lastSignInAt"),
            IndexSchema.On("account.identityNumber"),
            IndexSchema.On("account.phone")),
        new(Units, IndexSchema.On("parentId")),
        new(Positions, IndexSchema.On("rank")),
        new(Calendars),
        new(Sectors, IndexSchema.On("order")),
        new(Statuses, IndexSchema.On("order")),
        new(Provinces, IndexSchema.On("code")),
        new(Procedures,
            IndexSchema.On("nameFold"),
            IndexSchema.On("code"),
            IndexSchema.On("publishedAt"),
            IndexSchema.On("sector", "nameFold"),
            IndexSchema.On("nextFrom")),
        new(ProcedureVersions, IndexSchema.UniqueOn("code", "number"), IndexSchema.On("code", "number")),
        new(ProcedureDrafts,
            IndexSchema.On("updatedAt"),
            IndexSchema.On("nameFold"),
            IndexSchema.On("code")),
        new(Stamps),
    ];
}
