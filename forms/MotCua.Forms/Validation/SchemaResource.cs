using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>A schema with a URI of its own (2020-12 core, section 4.3.5) and the anchors inside it.</summary>
internal sealed class SchemaResource(Uri uri, JsonNode root)
{
    public Uri Uri { get; } = uri;

    public JsonNode Root { get; } = root;

    public Dictionary<string, JsonNode> Anchors { get; } = new(StringComparer.Ordinal);

    public HashSet<string> DynamicAnchors { get; } = new(StringComparer.Ordinal);
}
