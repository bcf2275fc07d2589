using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>
/// Seals as files, to be kept where whoever can alter the data cannot reach:
/// <code>{"format":"motcua-seals-1","publicKey":"PEM","seals":[{"number","at","previous","heads","root","signature","leaves":["id sequence hash"]}]}</code>
/// </summary>
/// <param name="folder">Where each new seal is written by itself; null: nowhere.</param>
public sealed class SealFiles(string? folder)
{
    private const string Format = "motcua-seals-1";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Writes a new seal to the folder, if one is set.</summary>
    public async Task WriteAsync(HistorySeal seal, IReadOnlyList<SealedHead> heads, string publicKey, CancellationToken ct)
    {
        if (folder is null)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        await using var file = File.Create(Path.Combine(folder, $"seal-{HistorySeal.IdOf(seal.Number)}.json"));
        await ExportAsync(file, publicKey, One(), ct);

        async IAsyncEnumerable<(HistorySeal, IReadOnlyList<SealedHead>)> One()
        {
            await Task.CompletedTask;
            yield return (seal, heads);
        }
    }

    /// <summary>Writes seals as they come; returns how many.</summary>
    public static async Task<int> ExportAsync(
        Stream output, string publicKey, IAsyncEnumerable<(HistorySeal Seal, IReadOnlyList<SealedHead> Heads)> seals, CancellationToken ct)
    {
        var count = 0;
        await using var writer = new Utf8JsonWriter(output, Writing);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("publicKey", publicKey);
        writer.WriteStartArray("seals");
        await foreach (var (seal, heads) in seals.WithCancellation(ct))
        {
            Write(writer, seal, heads);
            await writer.FlushAsync(ct);
            count++;
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        await writer.FlushAsync(ct);
        return count;
    }

    /// <summary>Seals of one file, or of all files of a folder, by number.</summary>
    /// <exception cref="InvalidDataException">A file does not hold seals.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static async Task<ExportedSeals> ReadAsync(string path, CancellationToken ct)
    {
        string[] names = Directory.Exists(path) ? [.. Directory.GetFiles(path, "seal-*.json").Order(StringComparer.Ordinal)] : [path];
        var seals = new SortedDictionary<long, (HistorySeal, IReadOnlyList<SealedHead>)>();
        string? publicKey = null;
        foreach (var name in names)
        {
            try
            {
                await using var file = File.OpenRead(name);
                var root = await JsonNode.ParseAsync(file, cancellationToken: ct) as JsonObject;
                if ((string?)root?["format"] != Format)
                {
                    throw new InvalidDataException($"{name} holds no seals.");
                }

                publicKey ??= (string?)root["publicKey"];
                foreach (var node in root["seals"]!.AsArray())
                {
                    var seal = node.Deserialize<HistorySeal>(DocumentJson.Options)!;
                    seals[seal.Number] = (seal, [.. node!["leaves"]!.AsArray().Select(leaf => SealedHead.Parse((string)leaf!))]);
                }
            }
            catch (Exception cause) when (cause is JsonException or InvalidOperationException or NullReferenceException or FormatException)
            {
                throw new InvalidDataException($"{name} holds no seals.", cause);
            }
        }

        return new ExportedSeals(publicKey, [.. seals.Values]);
    }

    private static void Write(Utf8JsonWriter writer, HistorySeal seal, IReadOnlyList<SealedHead> heads)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", seal.Number);
        writer.WriteString("at", StoredInstant.Format(seal.At));
        writer.WriteString("previous", seal.Previous);
        writer.WriteNumber("heads", seal.Heads);
        writer.WriteString("root", seal.Root);
        writer.WriteString("signature", seal.Signature);
        writer.WriteStartArray("leaves");
        foreach (var head in heads)
        {
            writer.WriteStringValue(head.ToString());
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
