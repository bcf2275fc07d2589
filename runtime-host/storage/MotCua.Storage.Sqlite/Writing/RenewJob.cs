namespace MotCua.Storage.Sqlite;

/// <summary>Prolongs a claim that is still its caller's.</summary>
internal sealed class RenewJob(string collection, string id, long fencingToken, TimeSpan lease, CancellationToken ct)
    : WriterJob<DateTimeOffset?>(ct)
{
    protected override DateTimeOffset? Answer(WriterContext context)
    {
        var until = Leases.EndOf(context.Clock.GetUtcNow(), lease);
        var rows = context.Session.Execute(
            context.Collections[collection].Statements.Renew, until.ToUnixTimeMilliseconds(), id, fencingToken);
        return rows == 1 ? until : null;
    }
}
