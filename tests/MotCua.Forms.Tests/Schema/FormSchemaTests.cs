using System.Text.Json.Nodes;

namespace MotCua.Forms.Tests.Schema;

/// <summary>Each wrong form gives its finding at its place; nothing unknown is ignored.</summary>
public sealed class FormSchemaTests
{
    [Theory]
    [InlineData("""{"type":"object","properties":{},"oops":1}""", "MC-FORM-001", "/oops")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","x-visibleWen":"true"}}}""", "MC-FORM-001", "/properties/a/x-visibleWen")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","anyOf":[]}}}""", "MC-FORM-001", "/properties/a/anyOf")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","oneOf":[{"const":"x","titel":"X"}]}}}""", "MC-FORM-001", "/properties/a/oneOf/0/titel")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","maxLength":-1}}}""", "MC-FORM-002", "/properties/a/maxLength")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","x-help":{"de":"x"}}}}""", "MC-FORM-002", "/properties/a/x-help")]
    [InlineData("""{"type":"object","additionalProperties":true,"properties":{}}""", "MC-FORM-002", "/additionalProperties")]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"https://example.com/x"}}}""", "MC-FORM-004", "/properties/a/$ref")]
    [InlineData("""{"type":"object","$defs":{"n":{"type":"object","title":"N","properties":{"n":{"$ref":"#/$defs/n"}}}},"properties":{"a":{"$ref":"#/$defs/n"}}}""", "MC-FORM-004", "/properties/a/properties/n/$ref")]
    [InlineData("""{"type":"object","properties":{"tên":{"type":"string","title":"A"}}}""", "MC-FORM-005", "/properties/tên")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","pattern":"("}}}""", "MC-FORM-006", "/properties/a/pattern")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","format":"ipv4"}}}""", "MC-FORM-007", "/properties/a/format")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","x-widget":"file"}}}""", "MC-FORM-008", "/properties/a")]
    [InlineData("""{"type":"object","properties":{"a":{"type":["string","null"],"title":"A"}}}""", "MC-FORM-009", "/properties/a/type")]
    [InlineData("""{"type":"array"}""", "MC-FORM-009", "/type")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","x-visibleWhen":"1 +"}}}""", "MC-FORM-010", "/properties/a/x-visibleWhen")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","x-visibleWhen":"data.bb = 1"}}}""", "MC-FORM-011", "/properties/a/x-visibleWhen")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"integer","title":"A","x-computed":"data.b"},"b":{"type":"integer","title":"B","x-computed":"data.a"}}}""", "MC-FORM-012", "/properties/a")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","x-visibleWhen":"data.a = null"}}}""", "MC-FORM-012", "/properties/a")]
    [InlineData("""{"type":"object","properties":{},"x-sections":[{"title":"S","fields":["b"]}]}""", "MC-FORM-013", "/x-sections/0/fields")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A"}},"x-sections":[{"title":"S","fields":["a"]},{"title":"R","fields":["a"]}]}""", "MC-FORM-014", "/x-sections/1/fields")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}}}""", "MC-FORM-015", "/properties/a")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A"}}}""", "MC-FORM-016", "/properties/a")]
    [InlineData("""{"type":"object","required":["b"],"properties":{}}""", "MC-FORM-017", "/required")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"integer","title":"A","minimum":2,"maximum":1}}}""", "MC-FORM-018", "/properties/a")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"integer","title":"A","pattern":"x"}}}""", "MC-FORM-019", "/properties/a/pattern")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"A","enum":["x","x"]}}}""", "MC-FORM-021", "/properties/a")]
    public void Schema_WithOneFault_GivesItsFindingAtItsPlace(string json, string code, string pointer)
    {
        var result = FormSchema.Parse(Given.Data(json));

        result.Findings.Should().Contain(f => f.Code == code && f.Pointer == pointer, string.Join("; ", result.Findings));
        if (result.Findings.Any(f => f.Severity == FormFindingSeverity.Error)) result.Schema.Should().BeNull();
    }

    [Fact]
    public void Schema_DeeperThanTheLimit_IsRefused()
    {
        var field = new JsonObject { ["type"] = "string", ["title"] = "x" };
        for (var i = 0; i < 60; i++) field = new JsonObject { ["type"] = "object", ["title"] = "g", ["properties"] = new JsonObject { ["g"] = field } };

        var result = FormSchema.Parse(new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["g"] = field } });

        result.Schema.Should().BeNull();
        result.Findings.Should().Contain(f => f.Code == "MC-FORM-003");
    }

    [Fact]
    public void Schema_DefinitionsThatMultiply_AreStoppedAtTheLimitOfFields()
    {
        // Each level refers three times to the next: without a limit 3^7 fields and more.
        var defs = new JsonObject { ["d0"] = new JsonObject { ["type"] = "string", ["title"] = "t" } };
        for (var i = 1; i < 12; i++)
        {
            JsonNode Ref() => new JsonObject { ["$ref"] = "#/$defs/d" + (i - 1) };
            defs["d" + i] = new JsonObject { ["type"] = "object", ["title"] = "t", ["properties"] = new JsonObject { ["a"] = Ref(), ["b"] = Ref(), ["c"] = Ref() } };
        }

        var result = FormSchema.Parse(new JsonObject { ["type"] = "object", ["$defs"] = defs, ["properties"] = new JsonObject { ["x"] = new JsonObject { ["$ref"] = "#/$defs/d7" } } });

        result.Schema.Should().BeNull();
        result.Findings.Should().Contain(f => f.Code == "MC-FORM-003");
        result.Findings.Count.Should().BeLessThan(3000);
    }

    [Fact]
    public void Reference_WithKeywordsBesideIt_TakesTheDefinitionAndTheOwnLabel()
    {
        var schema = Given.Schema("""
            { "type": "object", "title": "T", "x-titleEn": "T",
              "$defs": { "person": { "type": "object", "title": "Người", "x-titleEn": "Person", "required": ["name"], "properties": { "name": { "type": "string", "title": "Họ và tên", "x-titleEn": "Name" } } } },
              "properties": { "owner": { "$ref": "#/$defs/person", "title": "Chủ nhà", "x-titleEn": "Owner" } } }
            """);

        schema.Find("owner")!.Title.Vi.Should().Be("Chủ nhà");
        schema.Find("owner.name")!.Required.Should().BeTrue();
    }

    [Fact]
    public void Pattern_ThatBacktracksWithoutEnd_IsStillAnswered()
    {
        var schema = Given.OneField("""{ "type": "string", "title": "A", "x-titleEn": "A", "pattern": "^(?=a)(a+)+$" }""");

        var state = FormEvaluator.Evaluate(schema, new JsonObject { ["x"] = new string('a', 40) + "!" }, Given.Environment);

        state.Errors.Should().ContainSingle().Which.Code.Should().Be("pattern");
    }

    [Fact]
    public void Sections_NamingSomeFields_LeaveTheRestAtTheEnd()
    {
        var schema = Given.Schema("""
            { "type": "object", "title": "T", "x-titleEn": "T",
              "x-steps": [ { "id": "one", "title": { "vi": "Một", "en": "One" } }, { "id": "two", "title": { "vi": "Hai", "en": "Two" } } ],
              "x-sections": [ { "title": { "vi": "Phần", "en": "Part" }, "step": "one", "fields": ["b"] } ],
              "properties": { "a": { "type": "string", "title": "A", "x-titleEn": "A" }, "b": { "type": "string", "title": "B", "x-titleEn": "B" } } }
            """);

        schema.Sections.Select(s => string.Join(",", s.Fields.Select(f => f.Name))).Should().Equal("b", "a");
        schema.SectionsOf("two").Single().Fields.Single().Name.Should().Be("a");
    }

    [Fact]
    public void Texts_OfFindingsAndMessages_HaveTheSamePlaceholdersInBothLanguagesOrNameTheFieldTwice()
    {
        foreach (var (key, text) in FormFindingTexts.Table) Placeholders(text.En!).Should().BeSubsetOf(["{0}", "{1}", "{2}"], key);
        foreach (var (key, text) in MotCua.Forms.Rendering.RenderingTexts.Table) Placeholders(text.Vi).Should().BeEquivalentTo(Placeholders(text.En!), key);
        foreach (var (key, text) in FormMessages.Table)
        {
            // A name inside a sentence is given twice: {0} Vietnamese, {1} English.
            if (key.StartsWith("required", StringComparison.Ordinal)) Placeholders(text.En!).Should().BeSubsetOf(["{1}"], key);
            else Placeholders(text.Vi).Should().BeEquivalentTo(Placeholders(text.En!), key);
        }
    }

    private static List<string> Placeholders(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct()];
}
