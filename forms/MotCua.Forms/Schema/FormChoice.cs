using MotCua.Engine.Model;

namespace MotCua.Forms;

/// <summary>One labelled choice of a field.</summary>
/// <param name="Value">The value kept in the data (string, or the text of a number).</param>
/// <param name="Title">The label people read.</param>
/// <param name="Description">A line under the label, or null.</param>
public sealed record FormChoice(string Value, LocalText Title, LocalText? Description = null);
