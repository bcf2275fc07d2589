using MotCua.Engine.Verification.Conditions;

namespace MotCua.Engine.Verification.Soundness;

/// <summary>Whether data exist for which all these conditions have these values at one moment.</summary>
/// <param name="conditions">Texts in FEEL, and whether they are to hold.</param>
internal delegate Satisfaction Possible(IEnumerable<(string Text, bool Expected)> conditions);
