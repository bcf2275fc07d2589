using MotCua.Engine.Verification.Soundness;

namespace MotCua.Conformance.Soundness;

/// <summary>What became of one model, or one of its pools.</summary>
/// <param name="Name">Path below the suite's folder; with "#" and the process for one pool of several.</param>
/// <param name="Elements">Nodes.</param>
/// <param name="Report">The answer; null when there is none.</param>
/// <param name="Milliseconds">Time of the check.</param>
/// <param name="Refused">What the engine does not run, one word each; empty when it was checked.</param>
/// <param name="Broken">What went wrong: a crash, or no answer in time; null when nothing.</param>
internal sealed record CheckedModel(string Name, int Elements, SoundnessReport? Report, double Milliseconds, IReadOnlyList<string> Refused, string? Broken = null);
