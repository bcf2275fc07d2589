using MotCua.Engine.Model;

namespace MotCua.Catalogs.Procedures;

/// <summary>A published version can no longer be compiled: it was published by a more lenient program.</summary>
public sealed class VersionUnusableException : InvalidOperationException
{
    public VersionUnusableException()
    {
    }

    public VersionUnusableException(string message)
        : base(message)
    {
    }

    public VersionUnusableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal VersionUnusableException(string versionHash, IReadOnlyList<Finding> findings)
        : base($"Version {versionHash} cannot be compiled: {string.Join("; ", findings.Select(one => FindingTexts.Format(one, "en")))}")
    {
        Findings = findings;
    }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [];
}
