using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>Reads <c>x-sections</c> and <c>x-steps</c>. Fields no section names follow in a section of their own.</summary>
internal sealed class FormLayoutReader(JsonObject source, FormField root, Action<string, string, string[]> error)
{
    public (IReadOnlyList<FormSection> Sections, IReadOnlyList<FormStep> Steps) Read()
    {
        var steps = ReadSteps();
        var sections = new List<FormSection>();
        var placed = new HashSet<string>(StringComparer.Ordinal);
        if (source["x-sections"] is JsonArray listed && DialectKeywords.IsObjects(listed))
        {
            for (var i = 0; i < listed.Count; i++) sections.Add(ReadSection((JsonObject)listed[i]!, i, placed, steps));
        }

        var rest = root.Fields.Where(f => !placed.Contains(f.Name)).ToList();
        if (rest.Count > 0 || sections.Count == 0)
            sections.Add(new FormSection("s" + (sections.Count + 1), null, steps.Count > 0 ? steps[^1].Id : null, rest));
        return (sections, steps);
    }

    private List<FormStep> ReadSteps()
    {
        var steps = new List<FormStep>();
        if (source["x-steps"] is not JsonArray listed || !DialectKeywords.IsObjects(listed)) return steps;
        for (var i = 0; i < listed.Count; i++)
        {
            var step = (JsonObject)listed[i]!;
            Only(step, "/x-steps/" + i, "id", "title");
            var id = new SchemaTexts(step).Text("id");
            var title = SchemaTexts.Read(step["title"]);
            if (id is null || title is null || steps.Exists(s => s.Id == id)) error(FormFindingTexts.WrongValue, "/x-steps/" + i, ["x-steps", "{ id, title: { vi, en } }"]);
            else steps.Add(new FormStep(id, title));
        }

        return steps;
    }

    private FormSection ReadSection(JsonObject node, int index, HashSet<string> placed, List<FormStep> steps)
    {
        var pointer = "/x-sections/" + index;
        Only(node, pointer, "title", "fields", "step");
        var title = SchemaTexts.Read(node["title"]);
        if (title is null) error(FormFindingTexts.WrongValue, pointer + "/title", ["title", "{ vi, en }"]);
        var step = new SchemaTexts(node).Text("step");
        if (step is null ? steps.Count > 0 : !steps.Exists(s => s.Id == step)) error(FormFindingTexts.UnknownSectionField, pointer + "/step", [step ?? "step"]);
        var fields = new List<FormField>();
        foreach (var entry in node["fields"] as JsonArray ?? [])
        {
            var name = DialectKeywords.IsText(entry) ? entry!.GetValue<string>() : entry?.ToJsonString() ?? "null";
            if (root.Fields.FirstOrDefault(f => f.Name == name) is not { } field) error(FormFindingTexts.UnknownSectionField, pointer + "/fields", [name]);
            else if (!placed.Add(name)) error(FormFindingTexts.SectionTwice, pointer + "/fields", [name]);
            else fields.Add(field);
        }

        return new FormSection("s" + (index + 1), title, step, fields);
    }

    private void Only(JsonObject node, string pointer, params string[] known)
    {
        foreach (var (key, _) in node)
            if (!known.Contains(key)) error(FormFindingTexts.UnknownKeyword, FormPath.Child(pointer, key), [key]);
    }
}
