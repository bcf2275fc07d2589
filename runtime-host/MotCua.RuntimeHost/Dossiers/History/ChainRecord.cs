using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using MotCua.Engine.Kernel;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>
/// What the chain keeps of an event, readable for ever and without personal data: one line of JSON. The event's content
/// lies apart, encrypted, and is bound to the chain by its salted hash (DESIGN section 5).
/// </summary>
/// <param name="Sequence">1 for the first event of the dossier.</param>
/// <param name="Type">Name of the event's type.</param>
/// <param name="Version">Version of its shape.</param>
/// <param name="At">Domain time.</param>
/// <param name="Actor">"officer:" and his id, "applicant" or "system". An applicant's id would lead to his name.</param>
/// <param name="PayloadHash">SHA-256(salt || payload), base64url.</param>
/// <param name="PreviousHash">Hash of the record before, or the dossier's genesis hash.</param>
public sealed record ChainRecord(
    long Sequence, string Type, int Version, DateTimeOffset At, string Actor, string PayloadHash, string PreviousHash)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>What is kept of an actor.</summary>
    public static string ActorOf(ActorRef by) => by.Kind switch
    {
        ActorKind.Officer => "officer:" + by.Id,
        ActorKind.Applicant => "applicant",
        _ => "system",
    };

    /// <summary>Writes the line, without its end.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("sequence"u8, Sequence);
        writer.WriteString("type"u8, Type);
        writer.WriteNumber("version"u8, Version);
        writer.WriteString("at"u8, At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteString("actor"u8, Actor);
        writer.WriteString("payloadHash"u8, PayloadHash);
        writer.WriteString("previousHash"u8, PreviousHash);
        writer.WriteEndObject();
        writer.Flush();
    }

    /// <summary>A writer for lines.</summary>
    public static Utf8JsonWriter WriterOn(System.Buffers.IBufferWriter<byte> buffer) => new(buffer, Writing);

    /// <summary>The record in a line.</summary>
    /// <exception cref="InvalidDataException">The line is no chain record.</exception>
    public static ChainRecord Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            return new ChainRecord(
                root.GetProperty("sequence"u8).GetInt64(),
                root.GetProperty("type"u8).GetString()!,
                root.GetProperty("version"u8).GetInt32(),
                DateTimeOffset.Parse(root.GetProperty("at"u8).GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                root.GetProperty("actor"u8).GetString()!,
                root.GetProperty("payloadHash"u8).GetString()!,
                root.GetProperty("previousHash"u8).GetString()!);
        }
        catch (Exception damaged) when (damaged is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            throw new InvalidDataException("A chain record cannot be read.", damaged);
        }
    }
}
