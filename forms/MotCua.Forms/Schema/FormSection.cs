using MotCua.Engine.Model;

namespace MotCua.Forms;

/// <summary>A sheet of the form: a heading and the root fields under it (<c>x-sections</c>).</summary>
/// <param name="Id">Stable within the form ("s1", "s2"); used in element ids and edit links.</param>
/// <param name="Title">The heading, or null for a form without sections.</param>
/// <param name="Step">The id of the step it belongs to, or null when the form has no steps.</param>
/// <param name="Fields">Root fields in order.</param>
public sealed record FormSection(string Id, LocalText? Title, string? Step, IReadOnlyList<FormField> Fields);
