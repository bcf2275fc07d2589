namespace MotCua.Designer.Reference;

/// <summary>A person in office.</summary>
/// <param name="Id">Person id.</param>
/// <param name="Name">Full name.</param>
/// <param name="Position">Position id.</param>
/// <param name="Unit">Unit id.</param>
/// <param name="Keys">Candidate keys held today.</param>
public sealed record PersonChoice(string Id, string Name, string? Position, string? Unit, IReadOnlyList<string> Keys);
