namespace MotCua.RuntimeHost.Dossiers.Documents;

/// <summary>A file that somebody handed in or that the agency made; the content lies in the file store.</summary>
public sealed record AttachmentDocument
{
    public required string Id { get; init; }

    /// <summary>SHA-256 of the content, lower hex: the name in the file store.</summary>
    public required string Hash { get; init; }

    /// <summary>As chosen by the person, without folders; at most 200 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Bytes.</summary>
    public required long Length { get; init; }

    /// <summary>Media type by the content, never by what the browser said.</summary>
    public required string MediaType { get; init; }

    /// <summary>Account that uploaded it.</summary>
    public required string Owner { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }
}
