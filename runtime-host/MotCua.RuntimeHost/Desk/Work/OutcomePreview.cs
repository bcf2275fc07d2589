namespace MotCua.RuntimeHost.Desk.Work;

/// <summary>What would follow from an outcome, as the kernel says on the state as it is.</summary>
/// <param name="Next">New work items: name and deadline.</param>
/// <param name="Status">The status afterwards, when it is another.</param>
/// <param name="Ends">Whether the dossier would be over.</param>
public sealed record OutcomePreview(IReadOnlyList<(string Name, DateTimeOffset? Due)> Next, string? Status, bool Ends);
