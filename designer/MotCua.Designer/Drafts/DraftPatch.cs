using MotCua.Engine.Model;

namespace MotCua.Designer.Drafts;

/// <summary>The difference between a draft on the screen and the draft in the store.</summary>
public record DraftPatch
{
    /// <summary>Files added or replaced.</summary>
    public IReadOnlyList<FileChange> Files { get; init; } = [];

    /// <summary>Paths of files removed.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>The bundle with the difference; null when a path is unsafe, a content unreadable or the result too large.</summary>
    public ProcedureBundle? Apply(ProcedureBundle bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        foreach (var path in Removed)
        {
            bundle = bundle.Without(path);
        }

        foreach (var file in Files)
        {
            if (!ProcedureBundle.IsSafePath(file.Path))
            {
                return null;
            }

            if (file.Text is { } text)
            {
                bundle = bundle.WithText(file.Path, text);
            }
            else if (Bytes(file.Base64) is { } content)
            {
                bundle = bundle.With(file.Path, content);
            }
            else
            {
                return null;
            }
        }

        var limits = BundleLimits.Default;
        return bundle.Files.Count <= limits.MaxFiles && bundle.Files.Values.Sum(f => (long)f.Length) <= limits.MaxUnpackedBytes ? bundle : null;
    }

    private static byte[]? Bytes(string? base64)
    {
        var content = new byte[((base64?.Length ?? 0) / 4 * 3) + 3];
        return base64 is not null && Convert.TryFromBase64String(base64, content, out var length) ? content[..length] : null;
    }
}
