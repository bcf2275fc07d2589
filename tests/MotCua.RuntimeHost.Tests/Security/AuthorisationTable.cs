using MotCua.Testing;

namespace MotCua.RuntimeHost.Tests.Security;

/// <summary>tests/fixtures/authorisation.txt: a line per address, a letter per column (see <see cref="Access"/>).</summary>
internal static class AuthorisationTable
{
    public static IReadOnlyDictionary<string, string> Read() => File
        .ReadLines(RepositoryRoot.Combine("tests", "fixtures", "authorisation.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(parts => $"{parts[0]} {parts[1]}", parts => string.Concat(parts[2..]), StringComparer.Ordinal);
}
