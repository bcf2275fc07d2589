using System.Text.Json.Nodes;
using MotCua.Forms.Rendering;

namespace MotCua.Forms;

/// <summary>A state as the page's script gets it.</summary>
public static class FormStateJson
{
    /// <summary>
    /// <c>{ "hidden": ["/a"], "required": ["/b"], "computed": { "/c": "1.500" }, "errors": { "/d": "…" } }</c>:
    /// pointers as in the data, computed values as people read them.
    /// </summary>
    public static JsonObject Of(FormState state, string language)
    {
        ArgumentNullException.ThrowIfNull(state);
        var fields = state.Fields.Values.OrderBy(f => f.Pointer, StringComparer.Ordinal).ToList();
        return new JsonObject
        {
            ["hidden"] = new JsonArray([.. fields.Where(f => !f.Visible).Select(f => (JsonNode?)f.Pointer)]),
            ["required"] = new JsonArray([.. fields.Where(f => f.Required).Select(f => (JsonNode?)f.Pointer)]),
            ["computed"] = new JsonObject(fields.Where(f => f.Visible && f.Field.Computed is not null)
                .Select(f => KeyValuePair.Create(f.Pointer, (JsonNode?)FormDisplay.Read(f.Field, FieldInstance.Read(state.Data, f.Pointer), language)))),
            ["errors"] = new JsonObject(state.Errors.DistinctBy(e => e.Pointer).Select(e => KeyValuePair.Create(e.Pointer, (JsonNode?)e.Text.In(language)))),
        };
    }
}
