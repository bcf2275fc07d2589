namespace MotCua.Storage.Sqlite;

/// <summary>The statements that write one collection, made once. Any change of a document ends a claim on it.</summary>
internal sealed class TableStatements(string table)
{
    private const string EndClaim = "claim_token = NULL, claim_until = NULL, claim_owner = NULL";

    /// <summary>Id, JSON; no row when the id is taken.</summary>
    public string Insert { get; } = $"INSERT INTO {table} (id, version, json) VALUES (@p0, 1, @p1) ON CONFLICT (id) DO NOTHING";

    /// <summary>JSON, id, expected version.</summary>
    public string Replace { get; } = $"UPDATE {table} SET json = @p0, version = version + 1, {EndClaim} WHERE id = @p1 AND version = @p2";

    /// <summary>Id, JSON.</summary>
    public string Upsert { get; } = $"""
        INSERT INTO {table} (id, version, json) VALUES (@p0, 1, @p1)
        ON CONFLICT (id) DO UPDATE SET json = excluded.json, version = version + 1, {EndClaim}
        """;

    /// <summary>Id.</summary>
    public string Delete { get; } = $"DELETE FROM {table} WHERE id = @p0";

    /// <summary>Id, expected version.</summary>
    public string DeleteVersion { get; } = $"DELETE FROM {table} WHERE id = @p0 AND version = @p1";

    /// <summary>JSON, id, fencing token.</summary>
    public string CompleteClaim { get; } = $"UPDATE {table} SET json = @p0, version = version + 1, {EndClaim} WHERE id = @p1 AND claim_token = @p2";

    /// <summary>Id, fencing token.</summary>
    public string CompleteClaimAndDelete { get; } = $"DELETE FROM {table} WHERE id = @p0 AND claim_token = @p1";

    /// <summary>Token, end of the lease, owner, id.</summary>
    public string Claim { get; } = $"UPDATE {table} SET claim_token = @p0, claim_until = @p1, claim_owner = @p2 WHERE id = @p3";

    /// <summary>End of the lease, id, token.</summary>
    public string Renew { get; } = $"UPDATE {table} SET claim_until = @p0 WHERE id = @p1 AND claim_token = @p2";

    /// <summary>Id.</summary>
    public string Version { get; } = $"SELECT version FROM {table} WHERE id = @p0";

    /// <summary>Id.</summary>
    public string ClaimToken { get; } = $"SELECT claim_token FROM {table} WHERE id = @p0";

    /// <summary>Id.</summary>
    public string Get { get; } = $"SELECT d.id, d.version, d.json FROM {table} AS d WHERE d.id = @p0";
}
