using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>
/// One constraint of BPMN 2.0.2 with its finding code. An error breaks the standard in a way that leaves no clear
/// meaning; a warning breaks its letter while the model can still be understood and run.
/// </summary>
public abstract class ValidityRule
{
    private protected ValidityRule(string code, Severity severity, params int[] constraints)
    {
        Code = code;
        Severity = severity;
        Constraints = constraints;
    }

    /// <summary>The finding's code.</summary>
    public string Code { get; }

    /// <summary>How grave a violation usually is.</summary>
    public Severity Severity { get; }

    /// <summary>
    /// The numbers n of EXT.n in the Bamberg list (M. Geiger, BPMN 2.0 Process Model Serialization Constraints, 2013)
    /// that the rule finds; empty when the list has none.
    /// </summary>
    public IReadOnlyList<int> Constraints { get; }

    /// <summary>All violations in a file, in document order.</summary>
    internal abstract IEnumerable<Violation> Check(BpmnModel model);

    private protected static Violation On(XElement element, params (string Name, string? Value)[] args) => new(element, null, args);

    private protected static Violation Weakly(Severity severity, XElement element, params (string Name, string? Value)[] args) => new(element, severity, args);

    private protected static IEnumerable<Violation> Each(IEnumerable<XElement> elements) => elements.Select(e => On(e));
}
