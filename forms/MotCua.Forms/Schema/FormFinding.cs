using MotCua.Engine.Model;

namespace MotCua.Forms;

/// <summary>An author's mistake in a form.</summary>
/// <param name="Code">Stable code <c>MC-FORM-nnn</c>, see <see cref="FormFindingTexts"/>.</param>
/// <param name="Severity">Errors prevent publishing.</param>
/// <param name="Pointer">Where in the schema file, as a JSON pointer.</param>
/// <param name="Args">Values of the text's placeholders.</param>
public sealed record FormFinding(string Code, FormFindingSeverity Severity, string Pointer, IReadOnlyList<string> Args)
{
    /// <summary>What is wrong and how to mend it.</summary>
    public LocalText Text => FormFindingTexts.Format(Code, Args);
}
