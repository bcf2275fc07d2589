using System.Text.Json.Nodes;

namespace MotCua.Forms.Tests.Evaluation;

/// <summary>Runs every case of <c>Evaluation/cases/*.json</c>: data in, then errors by pointer, hidden fields, what is kept and what is submitted.</summary>
public sealed class FormEvaluatorTests
{
    public static TheoryData<string, string> Cases()
    {
        var rows = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal))
            foreach (var entry in Load(file)["cases"]!.AsArray()) rows.Add(Path.GetFileName(file), entry!["name"]!.GetValue<string>());
        return rows;
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Evaluation", "cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Form_FilledIn_GivesTheStateOfTheCase(string file, string name)
    {
        var document = Load(Path.Combine(Folder, file));
        var schema = Given.Schema(document["schema"]!.AsObject());
        var expected = document["cases"]!.AsArray().Single(c => c!["name"]!.GetValue<string>() == name)!.AsObject();
        var environment = Given.Environment with { Names = (expected["names"] as JsonObject ?? []).ToDictionary(p => p.Key, p => p.Value) };

        var state = FormEvaluator.Evaluate(schema, expected["data"]!.AsObject(), environment);

        var language = expected["language"]?.GetValue<string>() ?? "vi";
        state.Faults.Should().BeEmpty();
        state.Errors.ToDictionary(e => e.Pointer, e => e.Text.In(language))
            .Should().Equal(expected["errors"]!.AsObject().ToDictionary(p => p.Key, p => p.Value!.GetValue<string>()));
        foreach (var pointer in expected["hidden"]?.AsArray() ?? []) state.IsVisible(pointer!.GetValue<string>()).Should().BeFalse(pointer.GetValue<string>());
        if (expected["kept"] is { } kept) Given.Same(state.Data, kept).Should().BeTrue(state.Data.ToJsonString());
        if (expected["submission"] is { } submission) Given.Same(state.Submission, submission).Should().BeTrue(state.Submission.ToJsonString());
    }

    private static JsonObject Load(string file) => JsonNode.Parse(File.ReadAllText(file))!.AsObject();
}
