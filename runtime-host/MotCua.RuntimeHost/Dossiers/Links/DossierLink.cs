namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>A dossier that another one began at another agency. Written with the called dossier; never changed.</summary>
/// <param name="Id">The calling dossier's id and the call's local id.</param>
/// <param name="ParentId">The dossier that called.</param>
/// <param name="ParentCode">Its code.</param>
/// <param name="CallId">Local id of the call.</param>
/// <param name="ElementId">The call activity.</param>
/// <param name="ChildId">The dossier called.</param>
/// <param name="ChildCode">Its code.</param>
/// <param name="ProcedureCode">Its procedure.</param>
/// <param name="CreatedAt">When it began.</param>
public sealed record DossierLink(
    string Id, string ParentId, string ParentCode, string CallId, string ElementId, string ChildId, string ChildCode, string ProcedureCode, DateTimeOffset CreatedAt);
