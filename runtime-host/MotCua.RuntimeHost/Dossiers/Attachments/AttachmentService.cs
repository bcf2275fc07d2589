using System.Security.Cryptography;
using MotCua.Catalogs.Procedures;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Dossiers.Attachments;

/// <summary>Takes files in, checked by content, and hands them out. The file is written first and referenced after
/// (DESIGN section 5), so a crash in between leaves an orphan to sweep and never a reference to nothing.</summary>
public sealed class AttachmentService(IDocumentStore store, IFileStore files, ProcedureCatalog procedures, TimeProvider time)
{
    /// <summary>Checks the file against the policy and keeps it; nothing is kept of a refused one.</summary>
    /// <param name="content">The upload, read once.</param>
    /// <param name="fileName">As the browser sent it; folders and control characters are dropped.</param>
    /// <param name="owner">Account that uploads.</param>
    public async Task<UploadResult> UploadAsync(
        Stream content, string fileName, FilePolicy policy, string owner, CancellationToken ct = default)
    {
        var name = CleanName(fileName);
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (FileFormats.ByName(name) is null || (policy.Extensions.Count > 0 && !policy.Extensions.Contains(extension)))
        {
            return new UploadResult(null, UploadRefusal.FormatNotAllowed, 0);
        }

        var head = new byte[FileFormats.HeadLength];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        if (read == 0)
        {
            return new UploadResult(null, UploadRefusal.Empty, 0);
        }

        if (FileFormats.Recognise(name, head.AsSpan(0, read)) is not { } format)
        {
            return new UploadResult(null, UploadRefusal.ContentMismatch, read);
        }

        StoredFile stored;
        try
        {
            await using var whole = new HeadThenRest(head.AsMemory(0, read), content);
            stored = await files.PutAsync(whole, Math.Min(policy.MaxBytes, FilePolicy.Limit), ct);
        }
        catch (FileTooLargeException)
        {
            return new UploadResult(null, UploadRefusal.TooLarge, policy.MaxBytes + 1);
        }

        var attachment = new AttachmentDocument
        {
            Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            Hash = stored.Hash,
            Name = name,
            Length = stored.Length,
            MediaType = format.MediaType,
            Owner = owner,
            UploadedAt = time.GetUtcNow(),
        };
        await store.CommitAsync(UnitOfWork.Of(Write.Insert(DossierCollections.Attachments, attachment.Id, attachment)), ct);
        return new UploadResult(attachment, null, stored.Length);
    }

    public async Task<AttachmentDocument?> FindAsync(string id, CancellationToken ct = default) =>
        (await store.GetAsync(DossierCollections.Attachments, id, ct))?.Read<AttachmentDocument>();

    /// <summary>The attachments that exist, in the order asked for.</summary>
    public async Task<IReadOnlyList<AttachmentDocument>> FindManyAsync(IReadOnlyCollection<string> ids, CancellationToken ct = default) =>
        [.. (await store.GetManyAsync(DossierCollections.Attachments, ids, ct)).Select(found => found.Read<AttachmentDocument>())];

    /// <summary>The content, to be disposed by the caller; null when it is gone.</summary>
    public Task<Stream?> OpenAsync(AttachmentDocument attachment, CancellationToken ct = default) =>
        files.OpenAsync(attachment.Hash, ct);

    /// <summary>Forgets an upload that no dossier refers to yet; the content goes with the next sweep.</summary>
    public async Task<bool> RemoveAsync(string id, string owner, CancellationToken ct = default)
    {
        var found = await store.GetAsync(DossierCollections.Attachments, id, ct);
        if (found?.Read<AttachmentDocument>().Owner != owner)
        {
            return false;
        }

        return (await store.CommitAsync(
            UnitOfWork.Of(
                Write.RequireAbsent(DossierCollections.AttachmentLinks, id),
                Write.Delete(DossierCollections.Attachments, id, found!.Version)),
            ct)).IsCommitted;
    }

    /// <summary>The dossier that refers to an attachment; null while only a draft does.</summary>
    public async Task<AttachmentLink?> LinkOfAsync(string id, CancellationToken ct = default) =>
        (await store.GetAsync(DossierCollections.AttachmentLinks, id, ct))?.Read<AttachmentLink>();

    /// <summary>Removes contents that neither an attachment nor a procedure names any more.</summary>
    public Task<int> SweepAsync(TimeSpan olderThan, CancellationToken ct = default) =>
        files.SweepOrphansAsync(
            async (hash, token) =>
                await store.CountAsync(DossierCollections.Attachments, Filter.Eq("hash", hash), token) > 0
                || await procedures.ReferencesFileAsync(hash, token),
            olderThan,
            ct);

    private static string CleanName(string fileName)
    {
        var name = fileName.Replace('\\', '/');
        name = name[(name.LastIndexOf('/') + 1)..];
        name = new string([.. name.Where(c => !char.IsControl(c))]).Trim().Normalize();
        return name.Length <= 200 ? name : name[..150] + Path.GetExtension(name);
    }
}
