namespace MotCua.RuntimeHost.Portal;

/// <summary>Addresses of lists: the present filters with one of them changed.</summary>
internal static class Address
{
    /// <summary>The path with those parameters that have a value.</summary>
    public static string Of(string path, params ReadOnlySpan<(string Name, object? Value)> query)
    {
        var parts = new List<string>();
        foreach (var (name, value) in query)
        {
            if (Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) is { Length: > 0 } text)
            {
                parts.Add($"{name}={Uri.EscapeDataString(text)}");
            }
        }

        return parts.Count == 0 ? path : path + "?" + string.Join('&', parts);
    }
}
