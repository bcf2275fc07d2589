using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>The schemas that references may lead to. Nothing is ever fetched. Not for concurrent registration.</summary>
public sealed class JsonSchemaRegistry
{
    private static readonly Uri Nameless = new("https://schema.invalid/");
    private readonly Dictionary<string, SchemaResource> _resources = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<JsonNode, SchemaResource> _ofNode = [];
    private readonly JsonSchemaRegistry? _parent;

    /// <summary>A registry that also sees what another one holds.</summary>
    public JsonSchemaRegistry(JsonSchemaRegistry? parent = null) => _parent = parent;

    /// <summary>Registers a schema under a URI (or under its <c>$id</c>) with everything embedded in it.</summary>
    public void Register(JsonNode schema, Uri? uri = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var resource = Add(uri ?? Nameless, schema);
        Walk(schema, resource);
    }

    internal SchemaResource ResourceOf(JsonNode schema) => Find(schema) ?? throw new JsonSchemaException("The schema is not registered.");

    internal SchemaResource? Find(JsonNode schema) => _ofNode.TryGetValue(schema, out var resource) ? resource : _parent?.Find(schema);

    internal SchemaResource? Find(string uri) => _resources.GetValueOrDefault(uri) ?? _parent?.Find(uri);

    /// <summary>Follows a reference from a resource; says the schema, its resource and the plain-name fragment if there was one.</summary>
    internal (JsonNode Schema, SchemaResource Resource, string? Anchor) Resolve(string reference, SchemaResource from)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var address = hash < 0 ? reference : reference[..hash];
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        var resource = address.Length == 0 ? from
            : Find(Combine(from.Uri, address).AbsoluteUri) ?? throw new JsonSchemaException($"No schema is known as “{reference}”.");
        if (fragment.Length == 0) return (resource.Root, resource, null);
        if (fragment[0] != '/')
        {
            return resource.Anchors.TryGetValue(fragment, out var target)
                ? (target, Find(target) ?? resource, fragment)
                : throw new JsonSchemaException($"No anchor “{fragment}”.");
        }

        var node = resource.Root;
        foreach (var token in fragment.Split('/').Skip(1).Select(t => t.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            node = node switch
            {
                JsonObject o when o.TryGetPropertyValue(token, out var child) => child,
                JsonArray a when int.TryParse(token, out var index) && index >= 0 && index < a.Count => a[index],
                _ => null,
            } ?? throw new JsonSchemaException($"“{reference}” leads nowhere.");
            resource = Find(node) ?? resource;
        }

        return (node, resource, null);
    }

    private static Uri Combine(Uri from, string address) => address.Length == 0 ? from :
        // A path from the root is relative; on Unix it would otherwise count as a file's address.
        address[0] != '/' && Uri.TryCreate(address, UriKind.Absolute, out var absolute) ? absolute
        : Uri.TryCreate(from, address, out var combined) ? combined
        : throw new JsonSchemaException($"“{address}” is no address.");

    private SchemaResource Add(Uri uri, JsonNode root)
    {
        var resource = new SchemaResource(uri, root);
        _resources[uri.AbsoluteUri] = resource;
        return resource;
    }

    private void Walk(JsonNode? node, SchemaResource resource)
    {
        if (node is null) return;
        if (node is JsonObject schema)
        {
            if (DialectKeywords.IsText(schema["$id"]))
            {
                var uri = Combine(resource.Uri, schema["$id"]!.GetValue<string>().TrimEnd('#'));
                resource = Add(uri, schema);
            }

            if (DialectKeywords.IsText(schema["$anchor"])) resource.Anchors[schema["$anchor"]!.GetValue<string>()] = schema;
            if (DialectKeywords.IsText(schema["$dynamicAnchor"]))
            {
                resource.Anchors[schema["$dynamicAnchor"]!.GetValue<string>()] = schema;
                resource.DynamicAnchors.Add(schema["$dynamicAnchor"]!.GetValue<string>());
            }
        }

        _ofNode.AddOrUpdate(node, resource);
        if (node is not JsonObject parent) return;
        foreach (var (key, value) in parent)
        {
            if (SchemaKeywords.One.Contains(key)) Walk(value, resource);
            else if (SchemaKeywords.Array.Contains(key) && value is JsonArray array) foreach (var child in array) Walk(child, resource);
            else if (SchemaKeywords.Map.Contains(key) && value is JsonObject map) foreach (var (_, child) in map) Walk(child, resource);
        }

    }
}
