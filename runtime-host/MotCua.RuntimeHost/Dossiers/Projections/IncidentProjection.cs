using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>Incidents for the administrator's list.</summary>
internal sealed class IncidentProjection : IDossierProjection
{
    public IEnumerable<Write> Writes(DossierStep step) =>
        from incident in step.After.Incidents.Values
        where !ReferenceEquals(step.Before.Incidents.Find(incident.Id), incident)
        select Write.Upsert(DossierCollections.Incidents, step.GlobalId(incident.Id), new IncidentDocument
        {
            Id = step.GlobalId(incident.Id),
            DossierId = step.DossierId,
            LocalId = incident.Id,
            DossierCode = step.After.Code,
            ProcedureCode = step.After.ProcedureCode,
            ProcedureName = step.Procedure.Facts.Name,
            ElementId = incident.ElementId,
            Code = incident.Code,
            Args = incident.Args,
            State = incident.IsOpen ? "open" : "resolved",
            RaisedAt = incident.RaisedAt,
            ResolvedAt = incident.ResolvedAt,
        });
}
