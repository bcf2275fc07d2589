namespace MotCua.Storage;

/// <summary>
/// Content-addressed files (DESIGN section 5): write the file first, then reference its hash in a unit of work; what
/// was never referenced is swept later. The same content is kept once.
/// </summary>
public interface IFileStore
{
    /// <summary>Keeps the content durably and returns its hash.</summary>
    /// <exception cref="FileTooLargeException">More than <paramref name="maxBytes"/>; nothing is kept.</exception>
    /// <exception cref="StoreUnavailableException">The medium refuses.</exception>
    Task<StoredFile> PutAsync(Stream content, long maxBytes, CancellationToken ct = default);

    /// <summary>The content, to be disposed by the caller; null when there is none with this hash.</summary>
    Task<Stream?> OpenAsync(string hash, CancellationToken ct = default);

    Task<bool> ExistsAsync(string hash, CancellationToken ct = default);

    /// <summary>Removes files put longer ago than <paramref name="olderThan"/> that nobody references, and remains of
    /// broken uploads of that age; returns how many files went. Choose an age far above the time between putting a
    /// file and committing its reference.</summary>
    Task<int> SweepOrphansAsync(
        Func<string, CancellationToken, Task<bool>> isReferenced, TimeSpan olderThan, CancellationToken ct = default);
}
