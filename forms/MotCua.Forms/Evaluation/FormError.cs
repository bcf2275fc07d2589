using MotCua.Engine.Model;

namespace MotCua.Forms;

/// <summary>One thing to mend in what was filled in.</summary>
/// <param name="Pointer">The value, as a JSON pointer into the data (<c>/members/0/idNumber</c>); also of a value that is missing.</param>
/// <param name="Code">Which rule (<c>required</c>, <c>tooShort</c>, …): a key of <see cref="FormMessages"/>.</param>
/// <param name="Text">Reason and remedy, shown beside the field.</param>
public sealed record FormError(string Pointer, string Code, LocalText Text);
