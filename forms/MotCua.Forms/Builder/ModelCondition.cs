using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MotCua.Forms.Builder;

/// <summary>Shown only when another field has a value: <c>data.kind = "household"</c>.</summary>
/// <param name="Field">Key of the other field.</param>
/// <param name="EqualTo">The value: a text, number or boolean; <c>equals</c> in JSON.</param>
public sealed record ModelCondition(string Field, [property: JsonPropertyName("equals")] JsonNode EqualTo);
