using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>Bundles as folders on disk, for import and export.</summary>
public static class BundleFolder
{
    /// <summary>Every file below the folder but the sample's own README and dot files.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">More files or bytes than <see cref="BundleLimits"/>, or an unsafe name.</exception>
    public static ProcedureBundle Read(string folder, BundleLimits? limits = null)
    {
        limits ??= BundleLimits.Default;
        var bundle = ProcedureBundle.Empty;
        var left = limits.MaxUnpackedBytes;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (path.Equals("README.md", StringComparison.OrdinalIgnoreCase) || path.Split('/').Any(part => part.StartsWith('.')))
            {
                continue;
            }

            left -= file.Length;
            if (left < 0 || bundle.Files.Count >= limits.MaxFiles || !ProcedureBundle.IsSafePath(path))
            {
                throw new InvalidDataException($"'{path}' cannot be part of a bundle: too many files, too large, or an unsafe name.");
            }

            bundle = bundle.With(path, File.ReadAllBytes(file.FullName));
        }

        return bundle;
    }

    /// <summary>Writes every file of the bundle below the folder, which is made when missing.</summary>
    public static void Write(ProcedureBundle bundle, string folder)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        foreach (var (path, content) in bundle.Files)
        {
            var file = Path.Combine([folder, .. path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content.Span);
        }
    }
}
