using MotCua.RuntimeHost.Dossiers.Links;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Projections;

/// <summary>The one table of what a step writes; together they are its unit of work. The order matters: what can
/// conflict comes first.</summary>
internal static class DossierProjections
{
    private static readonly IDossierProjection[] Table =
    [
        new StateProjection(),
        new EventProjection(),
        new EntryProjection(),
        new WorkItemProjection(),
        new TimerProjection(),
        new JobProjection(),
        new IncidentProjection(),
        new AttachmentProjection(),
        new MessageProjection(),
        new SubscriptionProjection(),
        new LinkProjection(),
    ];

    public static IEnumerable<Write> Writes(DossierStep step) => Table.SelectMany(projection => projection.Writes(step));
}
