namespace MotCua.Testing;

/// <summary>Finds the checkout that the tests were built from.</summary>
public static class RepositoryRoot
{
    /// <summary>Full path of the folder that holds MotCua.sln.</summary>
    public static string Path { get; } = Find();

    /// <summary>A path inside the checkout.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "MotCua.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("MotCua.sln was not found above the test assembly.");
    }
}
