using System.IO.Compression;

namespace MotCua.Engine.Model;

/// <summary>
/// Bundles as zip files. Written with sorted entries and one fixed time, so that the same bundle always gives the
/// same bytes; read with limits on paths, number, size and packing ratio, counted while unpacking (declared sizes
/// are not believed).
/// </summary>
public static class BundleZip
{
    private const int RatioFloorBytes = 64 * 1024;

    // The earliest time the format can hold.
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs a bundle.</summary>
    public static byte[] Write(ProcedureBundle bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in bundle.Files)
            {
                var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = FixedTime;
                using var stream = entry.Open();
                stream.Write(content.Span);
            }
        }

        return memory.ToArray();
    }

    /// <summary>Unpacks a zip; refusals are findings, never exceptions. A single top folder around all files is taken off.</summary>
    public static BundleZipResult Read(ReadOnlyMemory<byte> zip, BundleLimits? limits = null)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip.ToArray(), writable: false), ZipArchiveMode.Read);
            return Unpack(archive, limits ?? BundleLimits.Default);
        }
        catch (InvalidDataException)
        {
            return Refused(Finding.Error("MC-ZIP-001"));
        }
        catch (NotSupportedException)
        {
            return Refused(Finding.Error("MC-ZIP-001"));
        }
    }

    private static BundleZipResult Unpack(ZipArchive archive, BundleLimits limits)
    {
        var entries = archive.Entries.Where(e => !e.FullName.EndsWith('/')).ToList();
        if (entries.Count > limits.MaxFiles)
        {
            return Refused(Finding.Error("MC-ZIP-002", null, ("count", $"{entries.Count}"), ("max", $"{limits.MaxFiles}")));
        }

        var top = TopFolder(entries);
        var bundle = ProcedureBundle.Empty;
        var left = limits.MaxUnpackedBytes;
        foreach (var entry in entries)
        {
            var path = entry.FullName[top.Length..];
            if (!ProcedureBundle.IsSafePath(path))
            {
                return Refused(Finding.Error("MC-ZIP-003", null, ("path", entry.FullName)));
            }

            if (bundle.Files.Keys.Any(known => string.Equals(known, path, StringComparison.OrdinalIgnoreCase)))
            {
                return Refused(Finding.Error("MC-ZIP-006", null, ("path", path)));
            }

            var content = ReadAtMost(entry, left);
            if (content is null)
            {
                return Refused(Finding.Error("MC-ZIP-004", null, ("max", $"{limits.MaxUnpackedBytes}")));
            }

            if (content.Length > RatioFloorBytes && content.Length > entry.CompressedLength * limits.MaxRatio)
            {
                return Refused(Finding.Error("MC-ZIP-005", null, ("path", path)));
            }

            left -= content.Length;
            bundle = bundle.With(path, content);
        }

        return new BundleZipResult(bundle, []);
    }

    private static byte[]? ReadAtMost(ZipArchiveEntry entry, long most)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        var buffer = new byte[32 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (memory.Length + read > most)
            {
                return null;
            }

            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }

    private static string TopFolder(List<ZipArchiveEntry> entries)
    {
        if (entries.Count == 0 || entries.Any(e => e.FullName == "procedure.json"))
        {
            return "";
        }

        var slash = entries[0].FullName.IndexOf('/');
        var top = slash < 0 ? "" : entries[0].FullName[..(slash + 1)];
        return top.Length > 0 && top != "/" && entries.All(e => e.FullName.StartsWith(top, StringComparison.Ordinal)) ? top : "";
    }

    private static BundleZipResult Refused(Finding finding) => new(null, [finding]);
}
