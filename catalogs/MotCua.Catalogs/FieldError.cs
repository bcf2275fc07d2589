using MotCua.Engine.Model;

namespace MotCua.Catalogs;

/// <summary>A mistake of the person who typed, to be said beside the field.</summary>
/// <param name="Field">Input name of the field.</param>
/// <param name="Code">Stable code, for example <c>userNameTaken</c>.</param>
/// <param name="Text">What is wrong and what to do, in both languages.</param>
public sealed record FieldError(string Field, string Code, LocalText Text);
