using System.Text.Json.Nodes;
using MotCua.Forms;

namespace MotCua.Designer.FormBuilding;

/// <summary>A form as the editor shows it.</summary>
/// <param name="Schema">The file's text.</param>
/// <param name="Model">The editor's model, spelt as <see cref="MotCua.Forms.Builder.FormModel.Json"/> spells it.</param>
/// <param name="Html">What people will see.</param>
/// <param name="Findings">What is wrong with it.</param>
public sealed record FormEdit(string Schema, JsonNode Model, string Html, IReadOnlyList<FormFinding> Findings);
