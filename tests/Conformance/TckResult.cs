namespace MotCua.Conformance;

/// <summary>What became of one test of the kit.</summary>
/// <param name="Level">Folder of the compliance level.</param>
/// <param name="Folder">Folder of the model.</param>
/// <param name="Test">File of tests and id, <c>file#id</c>.</param>
/// <param name="ExpectsNull">Whether null (or an error) is expected: an engine that always answers null would pass.</param>
/// <param name="Skipped">Whether it needs a JVM.</param>
/// <param name="Problem">Null when it passed.</param>
internal sealed record TckResult(string Level, string Folder, string Test, bool ExpectsNull, bool Skipped, string? Problem)
{
    public bool Passed => !Skipped && Problem is null;

    public bool Failed => !Skipped && Problem is not null;

    /// <summary>Whether it counts: folders outside the levels are run but not counted.</summary>
    public bool Counts => Level != "non-compliant";
}
