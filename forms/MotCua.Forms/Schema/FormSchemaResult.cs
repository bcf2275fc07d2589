namespace MotCua.Forms;

/// <summary>The outcome of <see cref="FormSchema.Parse"/>.</summary>
/// <param name="Schema">The form, or null when a finding is an error.</param>
/// <param name="Findings">What the author should mend, in document order.</param>
public sealed record FormSchemaResult(FormSchema? Schema, IReadOnlyList<FormFinding> Findings);
