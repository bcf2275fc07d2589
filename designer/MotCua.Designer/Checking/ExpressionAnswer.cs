using MotCua.Engine.Model;

namespace MotCua.Designer.Checking;

/// <summary>What is to be said about one expression.</summary>
/// <param name="Ok">Nothing is wrong with it.</param>
/// <param name="Messages">What is wrong.</param>
/// <param name="Suggestion">The name probably meant; null when there is none.</param>
public sealed record ExpressionAnswer(bool Ok, IReadOnlyList<LocalText> Messages, string? Suggestion);
