namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>What is shown, required, computed and wrong now. Keys are JSON pointers into the data.</summary>
/// <param name="Revision">Of the request.</param>
/// <param name="Visible">Places that are shown.</param>
/// <param name="Required">Places that need an answer.</param>
/// <param name="Computed">Values nobody types, as people read them.</param>
/// <param name="Errors">What is wrong so far.</param>
/// <param name="Html">The fields of the step as the page would render them now, without errors.</param>
public sealed record FormStateReply(
    long Revision,
    IReadOnlyList<string> Visible,
    IReadOnlyList<string> Required,
    IReadOnlyDictionary<string, string> Computed,
    IReadOnlyDictionary<string, string> Errors,
    string Html);
