using System.Globalization;
using System.Xml.Linq;
using MotCua.Engine.Bpmn;

namespace MotCua.Testing.Procedures;

/// <summary>What one element holds of events, loops, variables and calls.</summary>
public static class StepBuilderEvents
{
    private static readonly XNamespace Bpmn = BpmnNamespaces.Model;

    /// <summary>What the event waits for or throws; several make a multiple event.</summary>
    public static StepBuilder On(this StepBuilder step, params Trigger[] triggers)
        => triggers.Aggregate(step, (s, t) => s.Child(t.ToXml()).Root(t.Root));

    /// <summary>The message of a send or receive task.</summary>
    public static StepBuilder OfMessage(this StepBuilder step, string name)
        => step.Attribute("messageRef", "message-" + name).Root(Trigger.Message(name).Root);

    /// <summary>Which of several waiting a message is for, in FEEL.</summary>
    public static StepBuilder CorrelationKey(this StepBuilder step, string feel) => step.Extension("correlation", ("key", feel));

    /// <summary>What a message or signal carries, in FEEL.</summary>
    public static StepBuilder Payload(this StepBuilder step, string feel) => step.Extension("payload", ("expression", feel));

    /// <summary>A variable the element begins with.</summary>
    public static StepBuilder Input(this StepBuilder step, string name, string feel) => step.Extension("input", ("name", name), ("expression", feel));

    /// <summary>A variable it leaves behind.</summary>
    public static StepBuilder Output(this StepBuilder step, string name, string feel) => step.Extension("output", ("name", name), ("expression", feel));

    /// <summary>A variable of a sub-process, with its first value.</summary>
    public static StepBuilder Variable(this StepBuilder step, string name, string feel) => step.Extension("variable", ("name", name), ("expression", feel));

    /// <summary>A dossier at another agency.</summary>
    public static StepBuilder Linked(this StepBuilder step, string procedure, string? unit = null) => step.Extension("linked", ("procedure", procedure), ("unit", unit));

    /// <summary>A standard loop.</summary>
    public static StepBuilder Repeat(this StepBuilder step, string? condition = null, bool testBefore = false, int? maximum = null)
        => step.Child(new XElement(
            Bpmn + "standardLoopCharacteristics",
            testBefore ? new XAttribute("testBefore", "true") : null,
            maximum is null ? null : new XAttribute("loopMaximum", maximum.Value.ToString(CultureInfo.InvariantCulture)),
            condition is null ? null : new XElement(Bpmn + "loopCondition", condition)));

    /// <summary>Multi-instance by number.</summary>
    public static StepBuilder Times(this StepBuilder step, string cardinality, bool sequential = false, string? until = null)
        => step.Child(Multi(sequential, new XElement(Bpmn + "loopCardinality", cardinality), Until(until)));

    /// <summary>Multi-instance over a list.</summary>
    public static StepBuilder ForEach(this StepBuilder step, string list, string? item = null, string? result = null, string? output = null, bool sequential = false, string? until = null)
        => step.Extension("collection", ("expression", list), ("item", item), ("result", result), ("output", output)).Child(Multi(sequential, Until(until)));

    /// <summary>Multi-instance by number that throws an event at the first instance (One) or at each (None).</summary>
    public static StepBuilder TimesThrowing(this StepBuilder step, string cardinality, LoopBehavior behavior, Trigger trigger)
    {
        var id = $"{step.Id}-thrown";
        var loop = Multi(
            false,
            new XAttribute("behavior", behavior.ToString()),
            new XAttribute(behavior == LoopBehavior.One ? "oneBehaviorEventRef" : "noneBehaviorEventRef", id),
            new XElement(Bpmn + "loopCardinality", cardinality));
        return step.Child(loop).Root(trigger.Root).Root(trigger.ToXml(id));
    }

    /// <summary>Multi-instance by number that throws an event at each instance whose condition holds.</summary>
    public static StepBuilder TimesThrowingWhen(this StepBuilder step, string cardinality, string condition, Trigger trigger)
        => step.Child(Multi(
            false,
            new XAttribute("behavior", nameof(LoopBehavior.Complex)),
            new XElement(Bpmn + "loopCardinality", cardinality),
            new XElement(
                Bpmn + "complexBehaviorDefinition",
                new XAttribute("id", $"{step.Id}-complex"),
                new XElement(Bpmn + "condition", condition),
                new XElement(Bpmn + "event", new XAttribute("id", $"{step.Id}-event"), trigger.ToXml())))).Root(trigger.Root);

    private static XElement Multi(bool sequential, params object?[] content)
        => new(Bpmn + "multiInstanceLoopCharacteristics", sequential ? new XAttribute("isSequential", "true") : null, content);

    private static XElement? Until(string? condition) => condition is null ? null : new XElement(Bpmn + "completionCondition", condition);
}
