using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Tables;

/// <summary>An input column.</summary>
/// <param name="Label">Its label, else its expression.</param>
/// <param name="Expression">What it asks for, FEEL in canonical form: columns with the same ask for the same.</param>
/// <param name="Domain">What it can hold.</param>
/// <param name="IsPlain">Whether it asks for one field that holds any value of the domain independently of the other columns.</param>
internal sealed record TableColumn(string Label, string Expression, Domain Domain, bool IsPlain);
