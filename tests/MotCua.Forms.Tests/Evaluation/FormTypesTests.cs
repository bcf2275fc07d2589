using MotCua.Engine.Feel;

namespace MotCua.Forms.Tests.Evaluation;

public sealed class FormTypesTests
{
    private static readonly FormSchema Schema = Given.Schema("""
        { "type": "object", "title": "T", "x-titleEn": "T", "properties": {
          "day": { "type": "string", "format": "date", "title": "D", "x-titleEn": "D" },
          "many": { "type": "array", "title": "M", "x-titleEn": "M", "items": { "type": "object", "properties": { "n": { "type": "integer", "title": "N", "x-titleEn": "N" } } } },
          "ok": { "type": "boolean", "title": "O", "x-titleEn": "O" } } }
        """);

    [Fact]
    public void Data_OfAForm_HasTheTypesOfItsFields() =>
        FormTypes.Of(Schema).Should().Be(FeelType.ContextOf(
            ("day", FeelType.Date), ("many", FeelType.ListOf(FeelType.ContextOf(("n", FeelType.Number)))), ("ok", FeelType.Boolean)));

    [Fact]
    public void Shape_InsideAList_KnowsTheItem()
    {
        FormTypes.Shape(Schema, Schema.Find("many[].n")).TryGet("item", out var item).Should().BeTrue();
        item.FieldType("n").Should().Be(FeelType.Number);
        FormTypes.Shape(Schema).TryGet("item", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("nothing.x = 1")]
    [InlineData("item.n = 1")]
    public void Expression_OverANameThatDoesNotExist_IsTheAuthorsFinding(string expression)
    {
        var result = FormSchema.Parse(Given.Data($$"""
            { "type": "object", "properties": {
              "day": { "type": "string", "format": "date", "title": "D" }, "ok": { "type": "boolean", "title": "O" },
              "x": { "type": "string", "title": "X", "x-visibleWhen": "{{expression}}" } } }
            """));

        result.Findings.Should().Contain(f => f.Code == "MC-FORM-011" && f.Pointer == "/properties/x/x-visibleWhen");
    }

    [Fact]
    public void Expression_ThatFailsOnTheData_ShowsItsFieldAndIsReported()
    {
        var schema = Given.Schema("""
            { "type": "object", "title": "T", "x-titleEn": "T", "properties": {
              "a": { "type": "integer", "title": "A", "x-titleEn": "A" },
              "b": { "type": "string", "title": "B", "x-titleEn": "B", "x-visibleWhen": "1 / data.a > 1" } } }
            """);

        var state = FormEvaluator.Evaluate(schema, Given.Data("""{ "a": 0 }"""), Given.Environment);

        state.IsVisible("/b").Should().BeTrue();
        state.Faults.Should().ContainSingle().Which.Pointer.Should().Be("/b");
        state.IsValid.Should().BeTrue();
    }
}
