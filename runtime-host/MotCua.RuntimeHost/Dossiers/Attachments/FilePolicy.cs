namespace MotCua.RuntimeHost.Dossiers.Attachments;

/// <summary>What one chooser accepts, as the form's schema says it.</summary>
/// <param name="Extensions">Lower case with the dot; empty = every known format.</param>
/// <param name="MaxBytes">1 to <see cref="Limit"/>; default 10 MB.</param>
public sealed record FilePolicy(IReadOnlyList<string> Extensions, long MaxBytes = 10 * 1024 * 1024)
{
    /// <summary>The greatest size of any file, whatever a form says: 50 MB.</summary>
    public const long Limit = 50 * 1024 * 1024;

    public static FilePolicy Any { get; } = new([]);
}
