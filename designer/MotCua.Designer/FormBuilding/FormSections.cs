using System.Text.Json.Nodes;
using MotCua.Forms.Builder;

namespace MotCua.Designer.FormBuilding;

/// <summary>
/// Keeps a form's layout (<c>x-sections</c>) in step with the editor's flat list of fields: the list is shown in the order
/// of the sections, a new field joins the section of the field before it, and a field moved between two fields of
/// another section joins that one.
/// </summary>
internal static class FormSections
{
    private const string Keyword = "x-sections";

    /// <summary>The model with its fields as people meet them.</summary>
    public static FormModel InLayoutOrder(FormModel model)
    {
        var order = Sections(model).SelectMany(s => s).ToList();
        return order.Count == 0 ? model : model with { Fields = [.. model.Fields.OrderBy(f => Place(order, f.Key))] };
    }

    /// <summary>The model whose layout holds every field, in the order of the list.</summary>
    public static FormModel Place(FormModel model)
    {
        var sections = Sections(model);
        if (sections.Count == 0)
        {
            return model;
        }

        var keys = model.Fields.Select(f => f.Key).ToList();
        var places = keys.ConvertAll(key => sections.FindIndex(s => s.Contains(key)));
        for (var i = 0; i < places.Count; i++)
        {
            var before = i > 0 ? places[i - 1] : -1;
            var after = i + 1 < places.Count ? places[i + 1] : -1;
            if (places[i] < 0)
            {
                places[i] = before >= 0 ? before : Math.Max(after, 0);
            }
            else if (before == after && before >= 0 && places[i] != before)
            {
                places[i] = before;
            }
        }

        var rest = (JsonObject)model.Rest.DeepClone();
        var written = ((JsonArray)rest[Keyword]!).OfType<JsonObject>().ToList();
        for (var section = 0; section < written.Count; section++)
        {
            var inside = keys.Where((_, i) => places[i] == section).Select(key => (JsonNode?)key);
            written[section]["fields"] = new JsonArray([.. inside]);
        }

        return model with { Rest = rest };
    }

    private static int Place(List<string> order, string key) => order.IndexOf(key) is var at && at >= 0 ? at : int.MaxValue;

    private static List<List<string>> Sections(FormModel model)
        => model.Rest[Keyword] is JsonArray sections
            ? [.. sections.OfType<JsonObject>().Select(s => (s["fields"] as JsonArray ?? []).Select(f => f?.ToString() ?? "").ToList())]
            : [];
}
