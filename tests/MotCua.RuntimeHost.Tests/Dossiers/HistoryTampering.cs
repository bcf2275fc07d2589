using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using MotCua.RuntimeHost.Dossiers.History;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>Alters the database file behind the program's back, as somebody with access to it could.</summary>
internal sealed class HistoryTampering : IDisposable
{
    private readonly SqliteConnection connection;

    public HistoryTampering(string folder)
    {
        connection = new SqliteConnection($"Data Source={Path.Combine(folder, "motcua.db")};Pooling=False");
        connection.Open();
    }

    public void Dispose() => connection.Dispose();

    /// <summary>Id of the dossier with a code.</summary>
    public string IdOf(string code) => (string)Scalar("SELECT id FROM \"doc:dossiers\" WHERE json ->> '$.code' = $code", ("$code", code))!;

    /// <summary>Chain lines of one block.</summary>
    public List<string> Lines(string dossier, long block) =>
        [.. Encoding.UTF8.GetString(Bytes("history", dossier, block)).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    public long Blocks(string dossier) => (long)Scalar("SELECT count(*) FROM streams WHERE stream = 'history' AND key = $key", ("$key", dossier))!;

    public void SetLines(string dossier, long block, IEnumerable<string> lines) =>
        SetBytes("history", dossier, block, Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    public byte[] Bytes(string stream, string key, long sequence) =>
        (byte[])Scalar("SELECT bytes FROM streams WHERE stream = $stream AND key = $key AND sequence = $n", ("$stream", stream), ("$key", key), ("$n", sequence))!;

    public void SetBytes(string stream, string key, long sequence, byte[] bytes) => Run(
        "UPDATE streams SET bytes = $bytes WHERE stream = $stream AND key = $key AND sequence = $n",
        ("$bytes", bytes), ("$stream", stream), ("$key", key), ("$n", sequence));

    public void Delete(string stream, string key, long from = 1, long to = long.MaxValue) => Run(
        "DELETE FROM streams WHERE stream = $stream AND key = $key AND sequence BETWEEN $from AND $to",
        ("$stream", stream), ("$key", key), ("$from", from), ("$to", to));

    /// <summary>Removes rows of both streams and closes the gap by renumbering what follows.</summary>
    public void RemoveBlock(string dossier, long block)
    {
        foreach (var stream in new[] { "history", "historyPayload" })
        {
            Delete(stream, dossier, block, block);
            Run("UPDATE streams SET sequence = -(sequence - 1) WHERE stream = $stream AND key = $key AND sequence > $n", ("$stream", stream), ("$key", dossier), ("$n", block));
            Run("UPDATE streams SET sequence = -sequence WHERE stream = $stream AND key = $key AND sequence < 0", ("$stream", stream), ("$key", dossier));
        }
    }

    public void SwapBlocks(string dossier, long one, long other)
    {
        foreach (var stream in new[] { "history", "historyPayload" })
        {
            var (first, second) = (Bytes(stream, dossier, one), Bytes(stream, dossier, other));
            SetBytes(stream, dossier, one, second);
            SetBytes(stream, dossier, other, first);
        }
    }

    public void EditDocument(string collection, string id, Action<JsonObject> edit)
    {
        var json = JsonNode.Parse((string)Scalar($"SELECT json FROM \"doc:{collection}\" WHERE id = $id", ("$id", id))!)!.AsObject();
        edit(json);
        Run($"UPDATE \"doc:{collection}\" SET json = $json WHERE id = $id", ("$json", json.ToJsonString()), ("$id", id));
    }

    public void DeleteDocument(string collection, string id) => Run($"DELETE FROM \"doc:{collection}\" WHERE id = $id", ("$id", id));

    /// <summary>Alters one chain record and computes every hash after it anew, up to the dossier's line in the lists:
    /// what somebody does who knows the format.</summary>
    public void RewriteChain(string dossier, long sequence, Action<JsonObject> edit)
    {
        var (previous, at) = (ChainHash.Genesis(dossier), 0L);
        for (long block = 1; block <= Blocks(dossier); block++)
        {
            var lines = new List<string>();
            foreach (var line in Lines(dossier, block))
            {
                var record = JsonNode.Parse(line)!.AsObject();
                if (++at == sequence)
                {
                    edit(record);
                }

                record["previousHash"] = previous;
                lines.Add(record.ToJsonString());
                previous = ChainHash.Of(Encoding.UTF8.GetBytes(lines[^1]));
            }

            SetLines(dossier, block, lines);
        }

        EditDocument("dossiers", dossier, entry => entry["history"]!["hash"] = previous);
    }

    private object? Scalar(string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteScalar();
    }

    private void Run(string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests name collections themselves.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
