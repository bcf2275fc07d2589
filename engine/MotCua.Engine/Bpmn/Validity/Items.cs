using System.Xml.Linq;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>Which data an element carries (sections 8.3.10, 10.4): the item definition behind it, and when two are the same.</summary>
internal static class Items
{
    /// <summary>The item definition of a data element; a reference to a data object or store stands for it.</summary>
    public static XElement? ItemOf(this BpmnModel model, XElement? data)
    {
        if (data is null)
        {
            return null;
        }

        var behind = data.Name.LocalName switch
        {
            "dataObjectReference" => model.FindBy(data, "dataObjectRef"),
            "dataStoreReference" => model.FindBy(data, "dataStoreRef"),
            _ => null,
        };
        return model.FindBy(data, "itemSubjectRef") ?? (behind is null ? null : model.FindBy(behind, "itemSubjectRef"));
    }

    /// <summary>The item definition that a message carries.</summary>
    public static XElement? ItemOfMessage(this BpmnModel model, XElement? message) => message is null ? null : model.FindBy(message, "itemRef");

    /// <summary>The item definition of what an event definition refers to: a message, signal, error or escalation.</summary>
    public static XElement? Payload(this BpmnModel model, XElement definition) => definition.DefinitionKind() switch
    {
        "message" => model.ItemOfMessage(model.FindBy(definition, "messageRef")),
        "signal" => Structure(model, definition, "signalRef"),
        "error" => Structure(model, definition, "errorRef"),
        "escalation" => Structure(model, definition, "escalationRef"),
        _ => null,
    };

    /// <summary>Two item definitions are the same when they are one, or when both name the same structure.</summary>
    public static bool Same(XElement? one, XElement? other)
        => one is not null && other is not null && (one == other || (one.Get("structureRef") is { } structure && structure == other.Get("structureRef")));

    /// <summary>How an item counts when two lists are compared: its structure, else itself.</summary>
    public static string Signature(this BpmnModel model, XElement data)
        => model.ItemOf(data) is not { } item ? "" : item.Get("structureRef") ?? "#" + item.Id();

    private static XElement? Structure(BpmnModel model, XElement definition, string attribute)
        => model.FindBy(definition, attribute) is { } thing ? model.FindBy(thing, "structureRef") : null;
}
