using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Admin.Incidents;

/// <summary>What an incident is in words.</summary>
internal static class IncidentWords
{
    public static string Of(IncidentDocument item, string language) => FailureTexts.Format(
        new Incident(item.LocalId, item.Code, item.Args, null, item.ElementId, IncidentResume.Enter, item.RaisedAt), language);
}
