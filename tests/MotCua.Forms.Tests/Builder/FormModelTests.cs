using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Model;
using MotCua.Forms.Builder;

namespace MotCua.Forms.Tests.Builder;

public sealed class FormModelTests
{
    public static TheoryData<ModelFieldKind> Kinds => [.. Enum.GetValues<ModelFieldKind>().Where(k => k != ModelFieldKind.Other)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Field_OfEachKind_ComesBackFromTheSchemaAsItWas(ModelFieldKind kind)
    {
        var limits = kind is ModelFieldKind.Text or ModelFieldKind.Textarea or ModelFieldKind.Number or ModelFieldKind.Integer or ModelFieldKind.Money or ModelFieldKind.Choices;
        var field = new ModelField
        {
            Key = "x",
            Kind = kind,
            Label = new LocalText("Nhãn “một”", "Label"),
            Help = new LocalText("Giải thích", "Help"),
            Required = true,
            Min = limits ? 1 : null,
            Max = limits || kind == ModelFieldKind.File ? 2 : null,
            MaxBytes = kind == ModelFieldKind.File ? 1_000_000 : null,
            Accept = kind == ModelFieldKind.File ? [".pdf"] : [],
            Catalog = kind == ModelFieldKind.Person ? "staff:an-hoa" : null,
            Options = kind is ModelFieldKind.Choice or ModelFieldKind.Choices ? [new("a", new LocalText("Một", "One")), new("b", new LocalText("Hai", "Two"))] : [],
            VisibleWhen = new ModelCondition("y", "có \"nhà\""),
        };
        var other = new ModelField { Key = "y", Kind = ModelFieldKind.Text, Label = new LocalText("Y", "Y") };
        var model = FormModel.Empty(new LocalText("Đơn", "Form")) with { Fields = [other, field] };

        var back = FormModel.FromSchema(model.ToSchema());

        JsonSerializer.Serialize(back.Fields[1] with { Rest = [] }, FormModel.Json).Should().Be(JsonSerializer.Serialize(field, FormModel.Json));
        model.Check().Where(f => f.Severity == FormFindingSeverity.Error).Select(f => f.Text.En).Should().BeEmpty();
        back.ToSchema().ToJsonString().Should().Be(model.ToSchema().ToJsonString());
    }

    [Fact]
    public void Schema_WithPartsTheEditorDoesNotKnow_KeepsThem()
    {
        var schema = Given.Data("""
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "title": "Đơn", "x-titleEn": "Form",
              "$defs": { "p": { "type": "object", "title": "P", "properties": {} } },
              "x-sections": [ { "title": { "vi": "Phần" }, "fields": ["name", "owner"] } ], "required": ["name"],
              "properties": {
                "name": { "type": "string", "title": "Tên", "x-titleEn": "Name", "x-prefill": "applicant.name", "pattern": "^a", "x-help": { "vi": "Giúp" } },
                "kind": { "type": "string", "title": "Loại", "oneOf": [ { "const": "a", "title": "A", "description": "Giải thích" } ], "x-visibleWhen": "data.name = \"a\" and data.name != null" },
                "owner": { "$ref": "#/$defs/p", "title": "Chủ" },
                "list": { "type": "array", "title": "L", "items": { "type": "object", "properties": {} } } } }
            """);

        var written = FormModel.FromSchema(schema).ToSchema();

        Validation.JsonText.Of(written).Should().Be(Validation.JsonText.Of(schema));
        FormModel.FromSchema(schema).Fields.Select(f => f.Kind).Should().Equal(ModelFieldKind.Text, ModelFieldKind.Choice, ModelFieldKind.Other, ModelFieldKind.Other);
    }

    [Fact]
    public void Field_TakenOut_LeavesTheLayoutToo()
    {
        var model = FormModel.FromSchema(Given.Data("""
            { "type": "object", "title": "T", "x-sections": [ { "title": { "vi": "P" }, "fields": ["a", "b"] } ],
              "properties": { "a": { "type": "string", "title": "A" }, "b": { "type": "string", "title": "B" } } }
            """));

        var less = model with { Fields = [.. model.Fields.Where(f => f.Key != "a")] };

        less.Check().Should().NotContain(f => f.Severity == FormFindingSeverity.Error);
        less.ToSchema()["x-sections"]![0]!["fields"]!.ToJsonString().Should().Be("""["b"]""");
    }

    [Fact]
    public void Model_WithTwoFieldsOfOneKeyOrAnUnknownChoice_IsFound()
    {
        var choice = new ModelField { Key = "a", Kind = ModelFieldKind.Choice, Label = new LocalText("A"), Options = [new("x", new LocalText("X"))] };
        var model = FormModel.Empty(new LocalText("T")) with
        {
            Fields = [choice, choice, new ModelField { Key = "b", Kind = ModelFieldKind.Text, Label = new LocalText("B"), VisibleWhen = new ModelCondition("a", "z") }],
        };

        model.Check().Select(f => f.Code).Should().Contain(["MC-FORM-022", "MC-FORM-023"]);
    }

    [Fact]
    public void Model_AsJson_HasTheSpellingOfTheEditor()
    {
        var model = JsonSerializer.Deserialize<FormModel>("""
            { "title": { "vi": "Đơn" }, "fields": [ { "key": "a", "kind": "identityNumber", "label": { "vi": "Số" }, "visibleWhen": { "field": "b", "equals": true } } ] }
            """, FormModel.Json)!;

        model.Fields.Single().Kind.Should().Be(ModelFieldKind.IdentityNumber);
        model.ToSchema()["properties"]!["a"]!["x-visibleWhen"]!.GetValue<string>().Should().Be("data.b = true");
    }
}
