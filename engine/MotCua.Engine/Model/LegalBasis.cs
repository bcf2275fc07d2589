namespace MotCua.Engine.Model;

/// <summary>A legal document that a procedure rests on.</summary>
/// <param name="Number">Its number, for example "118/2025/NĐ-CP".</param>
/// <param name="Title">Its title, in the language it was issued in.</param>
/// <param name="Date">Date of issue, if known.</param>
public sealed record LegalBasis(string Number, string Title, DateOnly? Date = null);
