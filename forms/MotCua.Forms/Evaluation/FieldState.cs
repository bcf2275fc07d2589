namespace MotCua.Forms;

/// <summary>What the evaluator found about one field (one instance of it, in a list).</summary>
/// <param name="Field">The field.</param>
/// <param name="Pointer">The instance, as a JSON pointer into the data.</param>
/// <param name="Visible">Whether it is shown; a hidden field is neither required nor kept at submission.</param>
/// <param name="Required">Whether a value must be given.</param>
public sealed record FieldState(FormField Field, string Pointer, bool Visible, bool Required);
