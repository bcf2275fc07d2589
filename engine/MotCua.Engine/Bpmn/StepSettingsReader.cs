using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Bpmn;

/// <summary>Reads our extension elements. An element of ours that we do not know is a finding, never ignored.</summary>
internal sealed class StepSettingsReader(List<Finding> findings, string? file)
{
    private static readonly Dictionary<string, Func<StepSettingsReader, StepSettings, XElement, string, StepSettings>> Table = new(StringComparer.Ordinal)
    {
        ["timeLimit"] = (r, s, e, id) => s with { TimeLimit = r.TimeLimit(e, id) },
        ["assign"] = (_, s, e, _) => s with { Assign = [.. s.Assign, Assign(e)] },
        ["outcome"] = (r, s, e, id) => s with { Outcomes = [.. s.Outcomes, r.Outcome(e, id)] },
        ["form"] = (r, s, e, id) => s with { Form = r.Required(e, "ref", id) },
        ["status"] = (r, s, e, id) => s with { Status = r.Required(e, "code", id) },
        ["decision"] = (r, s, e, id) => s with { Decision = r.Required(e, "ref", id) },
        ["payment"] = (_, s, e, _) => s with { Payment = new PaymentSetting(Text(e, "decision"), Text(e, "fee")) },
        ["delivery"] = (_, s, _, _) => s with { IsDelivery = true },
        ["message"] = (_, s, e, _) => s with { HasMessage = true, MessageTemplate = Text(e, "template") },
        ["allow"] = (r, s, e, id) => s with { Allow = r.Allow(e, id) },
        ["slip"] = (r, s, e, id) => r.Required(e, "ref", id) is { } slip ? s with { Slips = [.. s.Slips, slip] } : s,
        ["deemed"] = (r, s, e, id) => s with { DeemedOutcome = r.Required(e, "outcome", id) },
        ["calendar"] = (r, s, e, id) => s with { WorkingCalendar = r.Choice(e, "kind", id, "working", "elapsed") == "working" },
        ["channel"] = (r, s, e, id) => s with { Channel = r.Enum<IntakeChannel>(e, "code", id) },
        ["input"] = (r, s, e, id) => r.Mapping(e, id) is { } rule ? s with { Inputs = [.. s.Inputs, rule] } : s,
        ["output"] = (r, s, e, id) => r.Mapping(e, id) is { } rule ? s with { Outputs = [.. s.Outputs, rule] } : s,
        ["variable"] = (r, s, e, id) => r.Mapping(e, id) is { } rule ? s with { Variables = [.. s.Variables, rule] } : s,
        ["correlation"] = (r, s, e, id) => s with { CorrelationKey = r.Expression(e, "key", id) },
        ["payload"] = (r, s, e, id) => s with { Payload = r.Expression(e, "expression", id) },
        ["linked"] = (r, s, e, id) => r.Required(e, "procedure", id) is { } procedure ? s with { Linked = new LinkedSetting(procedure, Text(e, "unit")) } : s,
        ["collection"] = (r, s, e, id) => s with { Collection = r.Collection(e, id) },
        ["connector"] = (r, s, e, id) => s with { Connector = r.Required(e, "ref", id), Parameters = r.Parameters(e, id) },
        ["retry"] = (r, s, e, id) => s with { Retry = r.Retry(e, id) },
    };

    /// <summary>Names of our extension elements.</summary>
    public static IReadOnlyCollection<string> Names => Table.Keys;

    public StepSettings Read(XElement element, string id)
    {
        var settings = StepSettings.None;
        var extensions = element.Element(BpmnNamespaces.Model + "extensionElements")?.Elements() ?? [];
        foreach (var extension in extensions.Where(e => e.Name.Namespace == BpmnNamespaces.MotCua))
        {
            if (Table.TryGetValue(extension.Name.LocalName, out var read))
            {
                settings = read(this, settings, extension, id);
            }
            else
            {
                Add(Finding.Error("MC-BPMN-120", id, ("name", extension.Name.LocalName)), extension);
            }
        }

        return settings;
    }

    private static AssignRule Assign(XElement element) => new()
    {
        Position = Text(element, "position"),
        Unit = Text(element, "unit"),
        Role = Text(element, "role"),
        Person = Text(element, "person"),
        SameAs = Text(element, "sameAs"),
        DistinctFrom = Text(element, "distinctFrom"),
    };

    private static string? Text(XElement element, string attribute)
    {
        var value = ((string?)element.Attribute(attribute))?.Trim();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    private TimeLimitSetting? TimeLimit(XElement element, string id)
    {
        if (Text(element, "expression") is { } expression)
        {
            return new TimeLimitSetting(null, BpmnXml.WithoutEquals(expression));
        }

        var unit = Enum<TimeUnit>(element, "unit", id);
        if (unit is not null
            && int.TryParse(Text(element, "amount"), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && Time.TimeLimit.TryCreate(amount, unit.Value, out var limit))
        {
            return new TimeLimitSetting(limit, null);
        }

        Wrong(element, "amount", id);
        return null;
    }

    private StepOutcome Outcome(XElement element, string id)
    {
        var code = Required(element, "code", id) ?? "";
        return new StepOutcome(code, new LocalText(Text(element, "label") ?? code, Text(element, "labelEn")), Text(element, "reasonRequired") == "true");
    }

    private List<BuiltInOperation> Allow(XElement element, string id)
    {
        var operations = new List<BuiltInOperation>();
        foreach (var name in (Text(element, "operations") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Parse<BuiltInOperation>(name) is { } operation)
            {
                operations.Add(operation);
            }
            else
            {
                Wrong(element, "operations", id);
            }
        }

        return operations;
    }

    private Dictionary<string, string> Parameters(XElement element, string id)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in element.Elements(BpmnNamespaces.MotCua + "parameter"))
        {
            if (Required(parameter, "name", id) is { } name && !parameters.TryAdd(name, Text(parameter, "value") ?? ""))
            {
                Wrong(parameter, "name", id);
            }
        }

        return parameters;
    }

    private RetrySetting? Retry(XElement element, string id)
    {
        var retry = RetrySetting.Parse(Text(element, "count"), Text(element, "pauses"));
        if (retry is null)
        {
            Wrong(element, Text(element, "pauses") is null ? "count" : "pauses", id);
        }

        return retry;
    }

    private MappingRule? Mapping(XElement element, string id)
        => Required(element, "name", id) is { } name && Expression(element, "expression", id) is { } expression ? new MappingRule(name, expression) : null;

    private CollectionSetting? Collection(XElement element, string id)
        => Expression(element, "expression", id) is { } expression
            ? new CollectionSetting(expression, Text(element, "item"), Text(element, "result") is { } result ? BpmnXml.WithoutEquals(result) : null, Text(element, "output"))
            : null;

    private string? Expression(XElement element, string attribute, string id)
        => Required(element, attribute, id) is { } expression ? BpmnXml.WithoutEquals(expression) : null;

    private string? Required(XElement element, string attribute, string id)
    {
        var value = Text(element, attribute);
        if (value is null)
        {
            Wrong(element, attribute, id);
        }

        return value;
    }

    private string? Choice(XElement element, string attribute, string id, params string[] choices)
    {
        var value = Text(element, attribute);
        if (value is null || !choices.Contains(value))
        {
            Wrong(element, attribute, id);
        }

        return value;
    }

    private T? Enum<T>(XElement element, string attribute, string id)
        where T : struct, Enum
    {
        var value = Parse<T>(Text(element, attribute));
        if (value is null)
        {
            Wrong(element, attribute, id);
        }

        return value;
    }

    private static T? Parse<T>(string? text)
        where T : struct, Enum
    {
        foreach (var value in System.Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(value.ToString()) == text)
            {
                return value;
            }
        }

        return null;
    }

    private void Wrong(XElement element, string attribute, string id)
        => Add(
            Finding.Error("MC-BPMN-121", id, ("name", element.Name.LocalName), ("attribute", attribute), ("value", (string?)element.Attribute(attribute))),
            element);

    private void Add(Finding finding, XElement at)
    {
        var (line, column) = BpmnXml.Position(at);
        findings.Add(finding.At(file, line, column));
    }
}
