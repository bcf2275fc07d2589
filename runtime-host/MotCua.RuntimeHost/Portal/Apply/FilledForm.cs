using MotCua.Forms;
using MotCua.RuntimeHost.Dossiers.Documents;

namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>What became of a posted form: everything typed is kept, right or wrong.</summary>
/// <param name="Draft">The draft as saved.</param>
/// <param name="Action">The button inside the form that was pressed; null when the form itself was sent on.</param>
/// <param name="Refusals">Files that were not taken in.</param>
/// <param name="State">The form as it now is, all errors included.</param>
public sealed record FilledForm(DraftDocument Draft, FormAction? Action, IReadOnlyList<FormError> Refusals, FormState State)
{
    /// <summary>The state with the refusals and the errors of these sections, each place once: why a file was refused
    /// says more than that a file is missing.</summary>
    public FormState Showing(IEnumerable<FormSection> sections)
    {
        var refused = Refusals.Select(error => error.Pointer).ToHashSet(StringComparer.Ordinal);
        return State.WithoutErrors().WithErrors([.. Refusals, .. State.ErrorsIn(sections).Where(error => !refused.Contains(error.Pointer))]);
    }
}
