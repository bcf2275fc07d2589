using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>One keyword of the dialect.</summary>
/// <param name="Name">As written.</param>
/// <param name="Place">Where it may stand.</param>
/// <param name="Expects">What its value is, for the author's finding.</param>
/// <param name="Accepts">Whether a value has that shape.</param>
internal sealed record DialectKeyword(string Name, KeywordPlace Place, string Expects, Func<JsonNode?, bool> Accepts);
