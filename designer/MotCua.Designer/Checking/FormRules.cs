using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Model;
using MotCua.Forms;

namespace MotCua.Designer.Checking;

/// <summary>Every form of the bundle against the dialect.</summary>
internal static class FormRules
{
    public static IEnumerable<DesignerFinding> Check(ProcedureBundle bundle)
        => from file in bundle.In("forms", ".schema.json")
           let schema = Read(file.Content)
           where schema is not null
           from finding in FormSchema.Parse(schema).Findings
           select new DesignerFinding(finding.Code, SeverityOf(finding), FindingTabs.Forms, FieldOf(finding.Pointer), file.Path, finding.Text, new("", ""), []);

    private static Severity SeverityOf(FormFinding finding) => finding.Severity switch
    {
        FormFindingSeverity.Error => Severity.Error,
        FormFindingSeverity.Warning => Severity.Warning,
        _ => Severity.Info,
    };

    /// <summary>The root field of a pointer such as <c>/properties/hoTen/x-visibleWhen</c>.</summary>
    private static string? FieldOf(string pointer)
    {
        var parts = pointer.Split('/');
        return parts is ["", "properties", var name, ..] ? name : null;
    }

    private static JsonObject? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            return JsonNode.Parse(content.Span) as JsonObject;
        }
        catch (JsonException)
        {
            // The compiler says what is wrong with the file.
            return null;
        }
    }
}
