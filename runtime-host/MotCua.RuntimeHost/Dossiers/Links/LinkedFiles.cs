using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers.Attachments;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Files of a calling dossier that go to the called one: the same content under ids of its own, so that each
/// dossier's files follow the rights of that dossier.</summary>
public sealed class LinkedFiles(AttachmentService attachments)
{
    internal static Copy Nothing { get; } = new(null, [], []);

    /// <summary>Copies those of the files that belong to the calling dossier; the data name the copies then.</summary>
    internal async Task<Copy> CopyAsync(string parentId, IEnumerable<string> ids, JsonObject data, DateTimeOffset now, CancellationToken ct)
    {
        var copies = new Dictionary<string, AttachmentDocument>(StringComparer.Ordinal);
        foreach (var file in await attachments.FindManyAsync([.. ids], ct))
        {
            if ((await attachments.LinkOfAsync(file.Id, ct))?.DossierId == parentId)
            {
                copies[file.Id] = file with { Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), UploadedAt = now };
            }
        }

        return copies.Count == 0
            ? Nothing
            : new Copy(
                Renamed(data, copies)!.AsObject(),
                [.. copies.Values.Select(file => new AttachmentRef(file.Id, file.Name, file.Length, file.MediaType))],
                [.. copies.Values.Select(file => Write.Insert(DossierCollections.Attachments, file.Id, file))]);
    }

    private static JsonNode? Renamed(JsonNode? node, Dictionary<string, AttachmentDocument> copies) => node switch
    {
        JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, Renamed(p.Value, copies)))),
        JsonArray a => new JsonArray([.. a.Select(item => Renamed(item, copies))]),
        JsonValue v when v.TryGetValue<string>(out var text) && copies.TryGetValue(text, out var copy) => JsonValue.Create(copy.Id),
        _ => node?.DeepClone(),
    };

    /// <param name="Data">The data with the copies' ids; null when nothing was copied.</param>
    /// <param name="Files">References to the copies.</param>
    /// <param name="Writes">What makes them.</param>
    internal sealed record Copy(JsonObject? Data, IReadOnlyList<AttachmentRef> Files, IReadOnlyList<Write> Writes);
}
