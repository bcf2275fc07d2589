namespace MotCua.Forms;

/// <summary>An expression that failed on this data: the field counts as visible and not required, a computed value stays empty.</summary>
/// <param name="Pointer">The instance.</param>
/// <param name="Keyword">Which expression.</param>
/// <param name="Reason">What the expression language said.</param>
public sealed record FormFault(string Pointer, string Keyword, string Reason);
