namespace MotCua.Engine.Kernel;

/// <summary>A person of the organisation as the kernel sees him.</summary>
/// <param name="Id">Person id.</param>
/// <param name="Name">Full name.</param>
/// <param name="Position">Position id.</param>
/// <param name="Unit">Unit id.</param>
/// <param name="Keys">Candidate keys he holds.</param>
public sealed record PersonRef(string Id, string Name, string? Position, string? Unit, IReadOnlySet<string> Keys);
