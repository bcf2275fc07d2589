using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Where an expression is evaluated: it decides which variables it sees.</summary>
/// <param name="ScopeId">The scope; null sees no variables.</param>
/// <param name="TokenId">The token, whose own variables come first; null for none.</param>
internal readonly record struct Place(string? ScopeId, string? TokenId)
{
    public static Place Of(Token token) => new(token.ScopeId, token.Id);
}
