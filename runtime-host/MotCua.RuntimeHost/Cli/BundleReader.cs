using MotCua.Catalogs.Procedures;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Cli;

/// <summary>A procedure's bundle from a folder or a zip.</summary>
internal static class BundleReader
{
    /// <summary>The bundle, or the findings that refuse a zip.</summary>
    /// <exception cref="StartFailure">There is no such file or folder, or it cannot be a bundle.</exception>
    public static (ProcedureBundle? Bundle, IReadOnlyList<Finding> Findings) Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return (BundleFolder.Read(path), []);
            }

            if (!File.Exists(path))
            {
                throw new StartFailure($"Không có tệp hoặc thư mục {path}.");
            }

            var zip = BundleZip.Read(File.ReadAllBytes(path));
            return (zip.Bundle, zip.Findings);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new StartFailure($"Không đọc được {path}: {cause.Message}", cause);
        }
    }
}
