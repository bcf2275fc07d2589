using System.Text.Json.Nodes;

namespace MotCua.Forms.Validation;

/// <summary>One assertion that failed.</summary>
/// <param name="InstancePointer">The value, as a JSON pointer.</param>
/// <param name="Keyword">The keyword that refused it; <c>false</c> for a false schema.</param>
/// <param name="KeywordValue">The keyword's value.</param>
/// <param name="Property">The property in question (<c>required</c>, <c>dependentRequired</c>), else null.</param>
public sealed record JsonSchemaError(string InstancePointer, string Keyword, JsonNode? KeywordValue, string? Property = null);
