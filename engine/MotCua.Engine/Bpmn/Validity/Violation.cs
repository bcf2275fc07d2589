using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>Where a rule is broken.</summary>
/// <param name="At">The element concerned.</param>
/// <param name="Severity">Null for the rule's own.</param>
/// <param name="Args">Further values for the text.</param>
internal sealed record Violation(XElement At, Severity? Severity, IReadOnlyList<(string Name, string? Value)> Args);
