using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Dossiers.Attachments;

/// <summary>An upload taken in, or why not.</summary>
/// <param name="Attachment">Set when taken in.</param>
/// <param name="Refusal">Set when refused.</param>
/// <param name="Length">Bytes received, for the message.</param>
public sealed record UploadResult(AttachmentDocument? Attachment, UploadRefusal? Refusal, long Length)
{
    public bool Accepted => Attachment is not null;
}
