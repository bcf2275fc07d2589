using System.Globalization;
using System.Xml.Linq;

namespace MotCua.Engine.Bpmn;

/// <summary>Reads how an activity is repeated.</summary>
internal static class LoopReader
{
    private static readonly XNamespace Bpmn = BpmnNamespaces.Model;

    public static LoopSetting? Read(XElement activity, string id, StepSettings settings, EventDefinitionReader definitions)
        => activity.Element(Bpmn + "standardLoopCharacteristics") is { } standard ? Standard(standard)
            : activity.Element(Bpmn + "multiInstanceLoopCharacteristics") is { } multi ? Multi(multi, id, settings, definitions)
            : null;

    private static LoopSetting Standard(XElement loop) => new()
    {
        IsStandard = true,
        IsSequential = true,
        Condition = Expression(loop, "loopCondition"),
        TestBefore = (string?)loop.Attribute("testBefore") == "true",
        Maximum = int.TryParse((string?)loop.Attribute("loopMaximum"), NumberStyles.None, CultureInfo.InvariantCulture, out var maximum) ? maximum : null,
    };

    private static LoopSetting Multi(XElement loop, string id, StepSettings settings, EventDefinitionReader definitions) => new()
    {
        IsSequential = (string?)loop.Attribute("isSequential") == "true",
        Cardinality = Expression(loop, "loopCardinality"),
        Collection = settings.Collection?.Expression ?? loop.Element(Bpmn + "loopDataInputRef")?.Value.Trim(),
        Item = settings.Collection?.Item ?? NameOf(loop, "inputDataItem"),
        Result = settings.Collection?.Result ?? NameOf(loop, "outputDataItem"),
        Output = settings.Collection?.Output ?? loop.Element(Bpmn + "loopDataOutputRef")?.Value.Trim(),
        CompletionCondition = Expression(loop, "completionCondition"),
        Behavior = Enum.TryParse<LoopBehavior>((string?)loop.Attribute("behavior"), out var behavior) ? behavior : LoopBehavior.All,
        Events = [.. Events(loop, id, behavior, definitions)],
    };

    private static IEnumerable<LoopEvent> Events(XElement loop, string id, LoopBehavior behavior, EventDefinitionReader definitions)
    {
        if (behavior == LoopBehavior.Complex)
        {
            foreach (var complex in loop.Elements(Bpmn + "complexBehaviorDefinition"))
            {
                var thrown = complex.Element(Bpmn + "event") is { } e ? definitions.Read(e, id) : [];
                foreach (var definition in thrown)
                {
                    yield return new LoopEvent(Expression(complex, "condition"), definition);
                }
            }
        }
        else if (definitions.Find((string?)loop.Attribute(behavior == LoopBehavior.One ? "oneBehaviorEventRef" : "noneBehaviorEventRef"), id) is { } thrown)
        {
            yield return new LoopEvent(null, thrown);
        }
    }

    private static string? Expression(XElement loop, string child)
    {
        var text = loop.Element(Bpmn + child)?.Value.Trim();
        return string.IsNullOrEmpty(text) ? null : BpmnXml.WithoutEquals(text);
    }

    private static string? NameOf(XElement loop, string child)
        => loop.Element(Bpmn + child) is { } item ? (string?)item.Attribute("name") ?? (string?)item.Attribute("id") : null;
}
