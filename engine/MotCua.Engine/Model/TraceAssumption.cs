namespace MotCua.Engine.Model;

/// <summary>What a step of a trace takes an expression to give.</summary>
/// <param name="ElementId">The flow or element that asks.</param>
/// <param name="Expression">The expression, FEEL.</param>
/// <param name="Value">Its value in words of FEEL: "true", "false", a number of instances.</param>
public sealed record TraceAssumption(string ElementId, string Expression, string Value);
