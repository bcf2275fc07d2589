using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation;

/// <summary>What is wrong in settings of a simulation.</summary>
/// <param name="Path">Where, for example <c>steps.tiepNhan.service</c>; empty for the whole.</param>
/// <param name="Text">What, with what would be right.</param>
public sealed record SimulationProblem(string Path, LocalText Text);
