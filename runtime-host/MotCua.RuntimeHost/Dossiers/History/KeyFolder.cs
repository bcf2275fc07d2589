using System.Security.Cryptography;
using MotCua.RuntimeHost.Shell.Hosting;

namespace MotCua.RuntimeHost.Dossiers.History;

/// <summary>
/// The keys that must not lie with the data: <c>master.key</c> wraps the dossiers' keys, <c>seal-signing.pem</c> signs the
/// seals, <c>seal-public.pem</c> is for whoever checks them. Each is made when it is first needed; whoever loses the
/// first can read no event any more, so the folder is backed up apart from the data.
/// </summary>
public sealed class KeyFolder
{
    public const string MasterFile = "master.key";
    public const string SigningFile = "seal-signing.pem";
    public const string PublicFile = "seal-public.pem";

    private readonly Lazy<MasterKey> master;
    private readonly Lazy<SealSigner> signer;

    public KeyFolder(string path)
    {
        Path = path;
        master = new(() => new MasterKey(Secret(MasterFile, MasterKey.Make, MasterKey.Parse)));
        signer = new(() => Secret(SigningFile, SealSigner.Make, SealSigner.Parse).WithPublicFile(FullName(PublicFile)));
    }

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>Whether a master key was ever made here.</summary>
    public bool HasMasterKey => File.Exists(FullName(MasterFile));

    internal MasterKey Master => master.Value;

    internal SealSigner Signer => signer.Value;

    /// <summary>Full path of a file in the folder.</summary>
    public string FullName(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>The folder the settings name (<c>keys</c> or <c>History:KeyFolder</c>); without a setting the data folder's
    /// name with "-keys" beside it.</summary>
    /// <exception cref="StartFailure">It lies inside the data folder.</exception>
    public static KeyFolder From(IConfiguration settings, string? dataFolder)
    {
        var named = settings["keys"] ?? settings["History:KeyFolder"];
        if (named is null && dataFolder is null)
        {
            throw new InvalidOperationException("Neither History:KeyFolder nor a data folder is set.");
        }

        var path = System.IO.Path.GetFullPath(named ?? Beside(dataFolder!));
        if (dataFolder is not null && (path + System.IO.Path.DirectorySeparatorChar).StartsWith(
            System.IO.Path.GetFullPath(dataFolder) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new StartFailure($"Thư mục khóa {path} không được nằm trong thư mục dữ liệu. Hãy chọn nơi khác bằng --keys.");
        }

        return new KeyFolder(path);
    }

    /// <summary>Where the keys of a data folder are kept when nothing is said.</summary>
    public static string Beside(string dataFolder) => System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(dataFolder)) + "-keys";

    private T Secret<T>(string file, Func<string> make, Func<string, T> parse)
    {
        var path = FullName(file);
        try
        {
            if (!File.Exists(path))
            {
                Make(path, make());
            }

            return parse(File.ReadAllText(path));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StartFailure($"Không đọc hoặc tạo được khóa {path}: {cause.Message.ReplaceLineEndings(" ")}", cause);
        }
        catch (Exception cause) when (cause is FormatException or ArgumentException or CryptographicException)
        {
            throw new StartFailure($"Tệp khóa {path} bị hỏng. Hãy khôi phục từ bản sao lưu của thư mục khóa.", cause);
        }
    }

    // Two programs may start at once: the file appears whole or not at all, and the first one stays.
    private void Make(string path, string content)
    {
        Directory.CreateDirectory(Path);
        var draft = path + "." + Guid.NewGuid().ToString("N");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(content));
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
