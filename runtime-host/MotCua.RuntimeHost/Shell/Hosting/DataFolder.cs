namespace MotCua.RuntimeHost.Shell.Hosting;

/// <summary>The folder that holds everything the program keeps: database, files, keys, logs.</summary>
public sealed class DataFolder
{
    private DataFolder(string path) => Root = path;

    /// <summary>Full path.</summary>
    public string Root { get; }

    /// <summary>Key ring of data protection.</summary>
    public string Keys => Path.Combine(Root, "keys");

    /// <summary>Log files.</summary>
    public string Logs => Path.Combine(Root, "logs");

    /// <summary>Uploaded and made files.</summary>
    public string Files => Path.Combine(Root, "files");

    /// <summary>Makes the folder and proves that it can be written.</summary>
    /// <exception cref="StartFailure">It cannot.</exception>
    public static DataFolder Open(string path)
    {
        var folder = new DataFolder(path);
        try
        {
            Directory.CreateDirectory(folder.Keys);
            Directory.CreateDirectory(folder.Logs);
            var probe = Path.Combine(path, ".write-" + Guid.NewGuid().ToString("N"));
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return folder;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StartFailure($"Không ghi được vào thư mục dữ liệu {path}. Hãy chọn thư mục khác bằng --data hoặc cấp quyền ghi.", cause);
        }
    }
}
