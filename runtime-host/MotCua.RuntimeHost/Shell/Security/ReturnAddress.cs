namespace MotCua.RuntimeHost.Shell.Security;

/// <summary>Where to go after sign-in. Only addresses on this host are followed.</summary>
public static class ReturnAddress
{
    /// <summary>Name of the query parameter and form field.</summary>
    public const string Parameter = "tro-ve";

    /// <summary>The address when it is a plain local path ("/x", not "//x", "/\x" or "https://x"), else the fallback.</summary>
    public static string Safe(string? address, string fallback = "/")
    {
        if (string.IsNullOrEmpty(address) || address[0] != '/' || address.Any(char.IsControl) || address.Contains('\\', StringComparison.Ordinal))
        {
            return fallback;
        }

        return address.StartsWith("//", StringComparison.Ordinal) ? fallback : address;
    }
}
