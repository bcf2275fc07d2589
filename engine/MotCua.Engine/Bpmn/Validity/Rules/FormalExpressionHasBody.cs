using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 8.3.6: a formal expression has a body (EXT.013).</summary>
internal sealed class FormalExpressionHasBody() : ValidityRule("MC-BPMN-213", Severity.Error, 13)
{
    private static readonly HashSet<string> Always = new(StringComparer.Ordinal) { "dataPath", "messagePath", "transformation" };

    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.Elements.Where(e => e.IsBlank() && (e.IsFormal() || Always.Contains(e.Name.LocalName) || IsBehaviourCondition(e))));

    private static bool IsBehaviourCondition(XElement element) => element.Is("condition") && element.Parent!.Is("complexBehaviorDefinition");
}
