using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A name or expression and the value it had.</summary>
public sealed record DmnReading(string Name, FeelValue Value);
