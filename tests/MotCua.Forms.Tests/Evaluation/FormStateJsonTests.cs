namespace MotCua.Forms.Tests.Evaluation;

public sealed class FormStateJsonTests
{
    [Fact]
    public void State_ForThePage_NamesWhatIsHiddenRequiredComputedAndWrong()
    {
        var schema = Given.Schema("""
            { "type": "object", "title": "T", "x-titleEn": "T", "required": ["a"], "properties": {
              "a": { "type": "integer", "title": "A", "x-titleEn": "A", "maximum": 5 },
              "b": { "type": "string", "title": "B", "x-titleEn": "B", "x-visibleWhen": "data.a > 9000" },
              "c": { "type": "integer", "title": "C", "x-titleEn": "C", "x-computed": "data.a * 1000" } } }
            """);

        var json = FormStateJson.Of(FormEvaluator.Evaluate(schema, Given.Data("""{ "a": 6 }"""), Given.Environment), "en");

        Given.Same(json, Given.Data("""{ "hidden": ["/b"], "required": ["/a"], "computed": { "/c": "6.000" }, "errors": { "/a": "Enter 5 or less." } }""")).Should().BeTrue(json.ToJsonString());
    }
}
