using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn;

/// <summary>A result that the person doing a step can choose (<c>motcua:outcome</c>).</summary>
/// <param name="Code">What gateways compare: <c>steps.id.outcome = "code"</c>.</param>
/// <param name="Label">Text of the button.</param>
/// <param name="ReasonRequired">Whether a reason must be given.</param>
public sealed record StepOutcome(string Code, LocalText Label, bool ReasonRequired = false);
