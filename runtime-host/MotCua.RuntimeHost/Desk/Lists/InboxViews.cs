using MotCua.Catalogs.Accounts;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Storage;
using StatusCodes = MotCua.Engine.Model.StatusCodes;

namespace MotCua.RuntimeHost.Desk.Lists;

/// <summary>The one table of the inbox's views. A counter counts exactly what its list shows: both use this filter.</summary>
public static class InboxViews
{
    /// <summary>What every officer begins with: the work he has or may take.</summary>
    public const string Default = "viec";

    /// <summary>How far "taken part in" looks back; the lists say so.</summary>
    public static readonly TimeSpan TakenPartSince = TimeSpan.FromDays(365);

    private static readonly InboxView[] Table =
    [
        new(Default, null, InboxSource.Work, scope => scope.MineOrOffered, Icon: "inbox"),

        // E-22.1
        new("cho-tiep-nhan", Roles.DeskOfficer, InboxSource.Work, scope => Filter.And(scope.MineOrOffered, Filter.Eq("isIntake", true), Filter.Eq("isSupplemented", false)), Icon: "file-plus"),
        new("cho-bo-sung", Roles.DeskOfficer, InboxSource.Dossiers, scope => AtDesk(scope, StatusCodes.SupplementRequested), Icon: "file-warning"),
        new("da-bo-sung", Roles.DeskOfficer, InboxSource.Dossiers, scope => Filter.And(AtDesk(scope, StatusCodes.Supplemented), Filter.Exists("receivedAt", exists: false)), Icon: "file-check"),
        new("dang-xu-ly", Roles.DeskOfficer, InboxSource.Dossiers, BeingHandled, Icon: "circle-play"),
        new("cho-tra", Roles.DeskOfficer, InboxSource.Dossiers, scope => AtDesk(scope, StatusCodes.Settled), Icon: "circle-check"),
        new("tu-choi", Roles.DeskOfficer, InboxSource.Dossiers, scope => AtDesk(scope, StatusCodes.NotAccepted), Icon: "circle-x"),
        new("tat-ca", Roles.DeskOfficer, InboxSource.Dossiers, scope => Filter.In("agency", scope.DeskAgencies), Icon: "folder-open"),

        // E-22.2
        new("trong-han", Roles.Handler, InboxSource.Work, scope => Filter.And(scope.MineOrOffered, scope.InTime), Icon: "clock"),
        new("qua-han", Roles.Handler, InboxSource.Work, scope => Filter.And(scope.MineOrOffered, scope.Late), Icon: "triangle-alert", IsLate: true),
        new("toi-cho-bo-sung", Roles.Handler, InboxSource.Work, scope => Filter.And(scope.Mine, Filter.Eq("state", StoredWords.Of(WorkItemState.Suspended))), Icon: "circle-pause"),
        new("toi-da-bo-sung", Roles.Handler, InboxSource.Work, scope => Filter.And(scope.MineOrOffered, Filter.Eq("isSupplemented", true)), Icon: "file-check"),
        new("trinh-ky", Roles.Handler, InboxSource.Dossiers, scope => Filter.And(Filter.Eq("awaitsSignature", true), Filter.Contains("participants", scope.Actor.Id)), Icon: "pencil-line"),

        // E-22.3
        new("phan-cong-trong-han", Roles.UnitHead, InboxSource.Work, scope => Filter.And(ToAssign(scope), scope.InTime), Icon: "users-round"),
        new("phan-cong-qua-han", Roles.UnitHead, InboxSource.Work, scope => Filter.And(ToAssign(scope), scope.Late), Icon: "triangle-alert", IsLate: true),
        new("cho-duyet", Roles.UnitHead, InboxSource.Work, scope => Filter.And(scope.MineOrOffered, Filter.Eq("isApproval", true)), Icon: "check"),
        new("cho-lanh-dao-ky", Roles.UnitHead, InboxSource.Dossiers, scope => Filter.And(Filter.Eq("awaitsSignature", true), Filter.ContainsAny("units", scope.HeadedUnits)), Icon: "pencil-line"),

        // E-22.4
        new("lanh-dao-cho-duyet", Roles.AgencyLeader, InboxSource.Work, scope => scope.MineOrOffered, Icon: "check"),
        new("lanh-dao-qua-han", Roles.AgencyLeader, InboxSource.Work, scope => Filter.And(scope.MineOrOffered, scope.Late), Icon: "triangle-alert", IsLate: true),

        new("tham-gia", null, InboxSource.Dossiers, TakenPart, Icon: "history"),
    ];

    /// <summary>The views of somebody with these roles, in order.</summary>
    public static IReadOnlyList<InboxView> For(IReadOnlyCollection<string> roles) =>
        [.. Table.Where(view => view.Role is null || roles.Contains(view.Role))];

    private static Filter AtDesk(InboxScope scope, string status) =>
        Filter.And(Filter.In("agency", scope.DeskAgencies), Filter.Eq("status", status));

    private static Filter BeingHandled(InboxScope scope) => Filter.And(
        Filter.In("agency", scope.DeskAgencies),
        Filter.Or(
            Filter.In("status", StatusCodes.Accepted, StatusCodes.Processing, StatusCodes.PaymentRequested),
            Filter.And(Filter.Eq("status", StatusCodes.Supplemented), Filter.Exists("receivedAt"))));

    /// <summary>Work in his unit that nobody has yet, or his own step that names the handler; approvals are counted apart.</summary>
    private static Filter ToAssign(InboxScope scope) => Filter.And(
        Filter.Eq("isApproval", false),
        Filter.Or(
            Filter.And(Filter.Eq("state", StoredWords.Of(WorkItemState.Open)), Filter.In("unit", scope.HeadedUnits)),
            Filter.And(Filter.Eq("state", StoredWords.Of(WorkItemState.Claimed)), scope.Mine)));

    private static Filter TakenPart(InboxScope scope) => Filter.And(
        Filter.Ge("createdAt", scope.Now - TakenPartSince), Filter.Contains("participants", scope.Actor.Id));
}
