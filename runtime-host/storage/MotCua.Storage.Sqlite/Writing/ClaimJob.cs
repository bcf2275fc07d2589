namespace MotCua.Storage.Sqlite;

/// <summary>Leases due documents: picks them, then gives each the next fencing token.</summary>
internal sealed class ClaimJob(ClaimRequest request, CancellationToken ct) : WriterJob<IReadOnlyList<Claimed>>(ct)
{
    protected override IReadOnlyList<Claimed> Answer(WriterContext context)
    {
        var table = context.Collections[request.Collection];
        var now = context.Clock.GetUtcNow();
        var documents = DocumentQueries.Claimable(context.Session, table, request, now.ToUnixTimeMilliseconds());
        if (documents.Count == 0)
        {
            return [];
        }

        var last = (long)context.Session.Scalar(
            "UPDATE fence SET value = value + @p0 RETURNING value", (long)documents.Count)!;
        var token = last - documents.Count;
        var until = Leases.EndOf(now, request.Lease);
        var claimed = new List<Claimed>(documents.Count);
        foreach (var document in documents)
        {
            context.Session.Execute(
                table.Statements.Claim, ++token, until.ToUnixTimeMilliseconds(), request.Owner, document.Id);
            claimed.Add(new Claimed(document, token, until));
        }

        return claimed;
    }
}
