namespace MotCua.Engine.Model;

/// <summary>How often a supplement may be asked for and what silence means.</summary>
/// <param name="Max">Requests per dossier; at least 1.</param>
/// <param name="AnswerWithin">How long the applicant has; null means for ever.</param>
/// <param name="OnSilence">What happens after that.</param>
public sealed record SupplementLimit(int Max = 1, LimitLength? AnswerWithin = null, SilenceEffect OnSilence = SilenceEffect.None);
