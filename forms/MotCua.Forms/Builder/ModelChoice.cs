using MotCua.Engine.Model;

namespace MotCua.Forms.Builder;

/// <summary>One choice in the editor.</summary>
public sealed record ModelChoice(string Value, LocalText Title);
