namespace MotCua.RuntimeHost.Dossiers.Slips;

/// <summary>A slip ready for paper.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Html">Clean markup.</param>
public sealed record Slip(string Title, string Html);
