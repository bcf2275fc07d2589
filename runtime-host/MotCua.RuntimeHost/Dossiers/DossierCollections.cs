using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Dossiers.Links;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>The collections and the stream that dossiers live in, with the indexes their queries need.</summary>
public static class DossierCollections
{
    public const string Dossiers = "dossiers";
    public const string DossierStates = "dossierStates";
    public const string DossierData = "dossierData";
    public const string WorkItems = "workItems";
    public const string Timers = "timers";
    public const string Jobs = "jobs";
    public const string Outbox = "outbox";
    public const string Commands = "commands";
    public const string Drafts = "drafts";
    public const string Attachments = "attachments";
    public const string AttachmentLinks = "attachmentLinks";
    public const string Incidents = "incidents";
    public const string Notifications = "notifications";
    public const string Migrations = "migrations";
    public const string MigrationVerdicts = "migrationVerdicts";

    public const string DossierKeys = "dossierKeys";
    public const string UnsealedHeads = "unsealedHeads";

    public const string HistorySeals = "historySeals";
    public const string HistorySealer = "historySealer";

    /// <summary>Stream of the heads under each seal, key = <see cref="HistorySeal.IdOf"/>.</summary>
    public const string SealedHeadStream = "sealedHeads";

    /// <summary>Stream of chain records, one key per dossier, one record per commit.</summary>
    public const string ChainStream = "history";

    /// <summary>Stream of the events' encrypted contents, record by record beside <see cref="ChainStream"/>.</summary>
    public const string PayloadStream = "historyPayload";

    /// <summary>Where events lay before they were chained; such data are refused at the start.</summary>
    public const string UnchainedStream = "dossier";

    public static IReadOnlyList<CollectionSchema> All { get; } =
    [
        new(Dossiers,
            IndexSchema.UniqueOn("code"),
            IndexSchema.On("applicantAccount", "createdAt"),
            IndexSchema.On("agency", "status", "createdAt"),
            IndexSchema.On("status", "deadline"),
            IndexSchema.On("createdAt"),
            IndexSchema.On("deadline"),
            IndexSchema.On("procedureCode", "createdAt"),
            IndexSchema.On("versionHash", "ended"),
            IndexSchema.On("awaitsSignature", "createdAt"),
            IndexSchema.On("ended", "clockPhase", "deadline")),
        new(DossierStates),
        new(DossierData),
        new(WorkItems,
            IndexSchema.On("dossierId"),
            IndexSchema.On("state", "due"),
            IndexSchema.On("assignee", "state", "due"),
            IndexSchema.On("due"),
            IndexSchema.On("code"),
            IndexSchema.On("dossierDeadline"),
            IndexSchema.On("createdAt"),
            IndexSchema.On("closedAt")),
        new(Timers, IndexSchema.On("dueAt")),
        new(Jobs, IndexSchema.On("dueAt")),
        new(Outbox, IndexSchema.On("state", "dueAt"), IndexSchema.On("dueAt"), IndexSchema.On("dossierId", "createdAt"), IndexSchema.On("createdAt")),
        new(Commands),
        new(Drafts, IndexSchema.On("account", "updatedAt"), IndexSchema.On("updatedAt")),
        new(Attachments, IndexSchema.On("hash")),
        new(AttachmentLinks, IndexSchema.On("dossierId")),
        new(Incidents, IndexSchema.On("state", "raisedAt"), IndexSchema.On("raisedAt"), IndexSchema.On("dossierId"), IndexSchema.On("state", "code", "raisedAt"), IndexSchema.On("state", "procedureCode", "raisedAt"), IndexSchema.On("code"), IndexSchema.On("procedureCode")),
        new(DossierKeys),
        new(UnsealedHeads),
        new(HistorySeals),
        new(HistorySealer),
        new(Migrations, IndexSchema.On("procedureCode", "createdAt"), IndexSchema.On("state")),
        new(MigrationVerdicts, IndexSchema.On("migration", "dossierCode"), IndexSchema.On("migration", "outcome", "dossierCode")),
        new(Notifications, IndexSchema.On("account", "at"), IndexSchema.On("account", "read"), IndexSchema.On("at")),
        .. LinkCollections.All,
    ];
}
