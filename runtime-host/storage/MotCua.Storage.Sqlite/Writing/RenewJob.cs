namespace MotCua.Storage.Sqlite;

/// <summary>Prolongs a claim that is still its caller's.</summary>
internal sealed class RenewJob(string collection, string id, long fencingToken, TimeSpan lease, CancellationToken ct)
    : WriterJob<DateTimeOffset?>(ct)
{
    protected override DateTimeOffset? Answer(WriterContext context)
    {
        var until = Leases.EndOf(context.Clock.GetUtcNow(), lease);
        var rows = context.Session.Execute(
            $"UPDATE {context.Collections[collection].Table} SET claim_until = @p0 WHERE id = @p1 AND claim_token = @p2",
            until.ToUnixTimeMilliseconds(), id, fencingToken);
        return rows == 1 ? until : null;
    }
}
