using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Forms.Builder;

namespace MotCua.Designer.FormBuilding;

/// <summary>The form editor's conversions: file to model and back, with findings and the preview.</summary>
public sealed class FormBuilder(FormPreview preview)
{
    private static readonly JsonSerializerOptions Text = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a form's file; null when it is no JSON object.</summary>
    public async Task<FormEdit?> ReadAsync(string schema, string language)
        => Parse(schema) is { } source ? await AnswerAsync(schema, FormSections.InLayoutOrder(FormModel.FromSchema(source)), language) : null;

    /// <summary>Writes the model as a file; null when the model cannot be read.</summary>
    public async Task<FormEdit?> WriteAsync(JsonNode model, string language)
    {
        ArgumentNullException.ThrowIfNull(model);
        FormModel? read;
        try
        {
            read = model.Deserialize<FormModel>(FormModel.Json);
        }
        catch (JsonException)
        {
            // The caller sent something that is no model; the endpoint says so.
            return null;
        }

        if (read is null)
        {
            return null;
        }

        var placed = FormSections.Place(read);
        var text = placed.ToSchema().ToJsonString(Text) + "\n";
        return await AnswerAsync(text, FormSections.InLayoutOrder(FormModel.FromSchema(Parse(text)!)), language);
    }

    private async Task<FormEdit> AnswerAsync(string schema, FormModel model, string language) => new(
        schema,
        JsonSerializer.SerializeToNode(model, FormModel.Json)!,
        await preview.RenderAsync(model.ToSchema(), language),
        model.Check());

    private static JsonObject? Parse(string schema)
    {
        try
        {
            return JsonNode.Parse(schema) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
