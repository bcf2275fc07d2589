using System.Net;
using System.Text.Json.Nodes;
using MotCua.Designer.Tests.Support;
using MotCua.Testing;

namespace MotCua.Designer.Tests;

public sealed class FormApiTests
{
    private const string Sectioned = """
        {"type":"object","title":"Đơn","x-titleEn":"Form","properties":{"a":{"type":"string","title":"A","x-titleEn":"A"},"b":{"type":"string","title":"B","x-titleEn":"B"},"c":{"type":"string","title":"C","x-titleEn":"C"}},
         "x-sections":[{"title":{"vi":"Hai","en":"Two"},"fields":["b"]},{"title":{"vi":"Một","en":"One"},"fields":["a","c"]}]}
        """;

    [Fact]
    public async Task Form_ReadAndWrittenUnchanged_SaysTheSame()
    {
        await using var world = await DesignerWorld.OpenAsync();
        foreach (var file in Directory.GetFiles(RepositoryRoot.Combine("samples", "procedures"), "*.schema.json", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file);

            var read = await world.PostAsync("/forms/read", new { schema = text });
            var written = await world.PostAsync("/forms/write", new { model = read["model"] });

            JsonNode.DeepEquals(Canonical(JsonNode.Parse(text)), Canonical(JsonNode.Parse(written["schema"]!.ToString()))).Should().BeTrue(file);
        }
    }

    [Fact]
    public async Task Form_Read_ShowsPreviewAsPeopleSeeIt()
    {
        await using var world = await DesignerWorld.OpenAsync();

        var read = await world.PostAsync("/forms/read", new { schema = Sectioned, language = "en" });

        read["html"]!.ToString().Should().Contain("ds-label").And.Contain(">Two<").And.NotContain("<script");
    }

    [Fact]
    public async Task Form_FieldAddedAndMoved_JoinsTheSectionOfItsNeighbour()
    {
        await using var world = await DesignerWorld.OpenAsync();
        var model = (await world.PostAsync("/forms/read", new { schema = Sectioned }))["model"]!.DeepClone();
        var fields = model["fields"]!.AsArray();
        fields.Select(f => f!["key"]!.ToString()).Should().Equal("b", "a", "c");
        fields.Insert(1, JsonNode.Parse("""{"key":"moi","kind":"date","label":{"vi":"Ngày"},"required":true}"""));

        var schema = JsonNode.Parse((await world.PostAsync("/forms/write", new { model }))["schema"]!.ToString())!;

        schema["x-sections"]![0]!["fields"]!.AsArray().Select(f => f!.ToString()).Should().Equal("b", "moi");
        schema["x-sections"]![1]!["fields"]!.AsArray().Select(f => f!.ToString()).Should().Equal("a", "c");
        schema["properties"]!["moi"]!["format"]!.ToString().Should().Be("date");
        schema["required"]!.AsArray().Select(f => f!.ToString()).Should().Equal("moi");
    }

    [Fact]
    public async Task Preview_ConditionFulfilled_ShowsTheField()
    {
        await using var world = await DesignerWorld.OpenAsync();
        const string schema = """
            {"type":"object","title":"Đơn","x-titleEn":"Form","properties":{
             "loai":{"type":"string","title":"Loại","x-titleEn":"Kind","oneOf":[{"const":"a","title":"A","x-titleEn":"A"},{"const":"b","title":"B","x-titleEn":"B"}]},
             "them":{"type":"string","title":"Nói thêm","x-titleEn":"More","x-visibleWhen":"data.loai = \"b\""}}}
            """;

        var hidden = await world.PostAsync("/forms/preview", new { schema, values = new Dictionary<string, string[]> { ["loai"] = ["a"] } });
        var shown = await world.PostAsync("/forms/preview", new { schema, values = new Dictionary<string, string[]> { ["loai"] = ["b"] } });

        WebUtility.HtmlDecode(hidden["html"]!.ToString()).Should().NotContain("Nói thêm");
        WebUtility.HtmlDecode(shown["html"]!.ToString()).Should().Contain("Nói thêm");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task Form_Unreadable_IsAProblemWithARemedy(string schema)
    {
        await using var world = await DesignerWorld.OpenAsync();

        (await world.PostAsync("/forms/read", new { schema }))["code"]!.ToString().Should().Be("formUnreadable");
    }

    /// <summary>Keys in one order, lists of required names sorted: what a schema says, not how it is written.</summary>
    private static JsonNode? Canonical(JsonNode? node) => node switch
    {
        JsonObject record => new JsonObject(record.Where(p => p.Key != "$schema").OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => KeyValuePair.Create(p.Key, p.Key == "required" && p.Value is JsonArray names
                ? new JsonArray([.. names.Select(n => n!.ToString()).Order(StringComparer.Ordinal).Select(n => (JsonNode?)n)])
                : Canonical(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Canonical)]),
        _ => node?.DeepClone(),
    };
}
