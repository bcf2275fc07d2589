using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;

namespace MotCua.Storage;

/// <summary>
/// Files in a folder, each under its hash (<c>ab/abcdef...</c>). A file is written beside, synced and renamed, so that
/// under a hash there is all of the content or nothing.
/// </summary>
public sealed class FolderFileStore : IFileStore, IDisposable
{
    private const int HashLength = 64;
    private const int BufferBytes = 81_920;

    private readonly string root;
    private readonly string incoming;
    private readonly TimeProvider machineTime;
    // A sweep must not remove a file between the check and the moment when the same content is put again.
    private readonly SemaphoreSlim settling = new(1, 1);

    /// <param name="folder">Made when missing.</param>
    /// <param name="machineTime">The machine's time, for the age of files; never a movable clock. Null: the system's.</param>
    /// <exception cref="StoreUnavailableException">The folder cannot be written.</exception>
    public FolderFileStore(string folder, TimeProvider? machineTime = null)
    {
        root = Path.GetFullPath(folder);
        incoming = Path.Combine(root, "incoming");
        this.machineTime = machineTime ?? TimeProvider.System;
        try
        {
            Directory.CreateDirectory(incoming);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unavailable(error);
        }
    }

    public async Task<StoredFile> PutAsync(Stream content, long maxBytes, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxBytes);
        var temporary = Path.Combine(incoming, Guid.NewGuid().ToString("N"));
        try
        {
            var file = await ReceiveAsync(content, temporary, maxBytes, ct).ConfigureAwait(false);
            await SettleAsync(temporary, file.Hash, ct).ConfigureAwait(false);
            return file;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public Task<Stream?> OpenAsync(string hash, CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        if (PathOf(hash) is not { } path)
        {
            return Task.FromResult<Stream?>(null);
        }

        try
        {
            return Task.FromResult<Stream?>(new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferBytes, FileOptions.Asynchronous));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task<bool> ExistsAsync(string hash, CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(PathOf(hash) is { } path && File.Exists(path));
    }

    public async Task<int> SweepOrphansAsync(
        Func<string, CancellationToken, Task<bool>> isReferenced, TimeSpan olderThan, CancellationToken ct = default)
    {
        var before = machineTime.GetUtcNow() - olderThan;
        var removed = 0;
        foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            ct.ThrowIfCancellationRequested();
            var hash = Path.GetFileName(path);
            var isUpload = Path.GetDirectoryName(path) == incoming;
            if ((isUpload || PathOf(hash) == path) && IsOlder(path, before)
                && await RemoveAsync(path, isUpload ? null : hash, isReferenced, before, ct).ConfigureAwait(false))
            {
                removed++;
            }
        }

        return removed;
    }

    public void Dispose() => settling.Dispose();

    private static async Task<StoredFile> ReceiveAsync(
        Stream content, string temporary, long maxBytes, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        FileStream? file = null;
        try
        {
            file = OpenNew(temporary);
            var length = 0L;
            int read;
            while ((read = await content.ReadAsync(buffer, ct).ConfigureAwait(false)) > 0)
            {
                length += read;
                if (length > maxBytes)
                {
                    throw new FileTooLargeException(string.Create(
                        CultureInfo.InvariantCulture, $"The file is longer than {maxBytes} bytes."));
                }

                hash.AppendData(buffer, 0, read);
                await WriteAsync(file, buffer.AsMemory(0, read), ct).ConfigureAwait(false);
            }

            FlushToDisk(file);
            return new StoredFile(Convert.ToHexStringLower(hash.GetHashAndReset()), length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            if (file is not null)
            {
                await file.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private static FileStream OpenNew(string path)
    {
        try
        {
            return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unavailable(error);
        }
    }

    private static async Task WriteAsync(FileStream file, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        try
        {
            await file.WriteAsync(bytes, ct).ConfigureAwait(false);
        }
        catch (IOException error)
        {
            throw Unavailable(error);
        }
    }

    private static void FlushToDisk(FileStream file)
    {
        try
        {
            file.Flush(flushToDisk: true);
        }
        catch (IOException error)
        {
            throw Unavailable(error);
        }
    }

    private async Task SettleAsync(string temporary, string hash, CancellationToken ct)
    {
        var path = PathOf(hash)!;
        var folder = Path.GetDirectoryName(path)!;
        await settling.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            // Putting again makes the file young again: its new reference is not committed yet.
            File.SetLastWriteTimeUtc(temporary, machineTime.GetUtcNow().UtcDateTime);
            if (!Directory.Exists(folder))
            {
                Directory.CreateDirectory(folder);
                DirectorySync.Sync(root);
            }

            File.Move(temporary, path, overwrite: true);
            DirectorySync.Sync(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unavailable(error);
        }
        finally
        {
            settling.Release();
        }
    }

    private async Task<bool> RemoveAsync(
        string path,
        string? hash,
        Func<string, CancellationToken, Task<bool>> isReferenced,
        DateTimeOffset before,
        CancellationToken ct)
    {
        await settling.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            if (!IsOlder(path, before) || (hash is not null && await isReferenced(hash, ct).ConfigureAwait(false)))
            {
                return false;
            }

            File.Delete(path);
            return true;
        }
        finally
        {
            settling.Release();
        }
    }

    // A file that is gone has a time in the year 1601 and counts as old; deleting it again does no harm.
    private static bool IsOlder(string path, DateTimeOffset before) => File.GetLastWriteTimeUtc(path) < before.UtcDateTime;

    /// <summary>Null for anything that is no hash, so that no path can be smuggled in.</summary>
    private string? PathOf(string hash) =>
        hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower) ? Path.Combine(root, hash[..2], hash) : null;

    private static StoreUnavailableException Unavailable(Exception error) =>
        new($"The file store cannot be written: {error.Message.ReplaceLineEndings(" ")}", error);
}
