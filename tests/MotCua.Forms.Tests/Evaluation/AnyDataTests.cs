using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace MotCua.Forms.Tests.Evaluation;

/// <summary>Whatever is sent, the forms answer with errors, never with an exception, and never lose a text.</summary>
public sealed class AnyDataTests
{
    private static readonly JsonObject Document = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Evaluation", "cases", "household.json")))!["schema"]!.AsObject();
    private static readonly string[] Names = ["name", "capital", "registrant", "members", "members[]", "members[0].name", "members[0].idNumber", "members[0]", "members[0].share", "minutes", "mc-act", "a..b", "[", "x[9999999999]"];
    private static readonly string[] Texts = ["", " ", "family", "person", "1", "-1", "1.000.000", "999999999999999999999999999999999", "add:members", "remove:members[0]", "remove:", "add:", ":", "\ud800", "<b>", "31/02/2026", "NaN"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Json_OfAnyShape_IsAnsweredWithErrors(int seed)
    {
        var schema = Given.Schema(Document);
        var random = new Random(seed);
        for (var i = 0; i < 250; i++)
        {
            var data = new JsonObject();
            foreach (var key in new[] { "name", "capital", "registrant", "members", "minutes", "memberCount", "other" }) data[key] = Value(random, 3);

            var state = FormEvaluator.Evaluate(schema, data, Given.Environment);

            state.IsValid.Should().BeFalse(data.ToJsonString());
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Post_OfAnyFields_IsReadAndEvaluated(int seed)
    {
        var schema = Given.Schema(Document);
        var random = new Random(seed);
        for (var i = 0; i < 250; i++)
        {
            var fields = Names.Where(_ => random.Next(2) == 0).ToDictionary(n => n, _ => new StringValues(Texts[random.Next(Texts.Length)]));

            var result = FormPost.Read(schema, new FormCollection(fields));
            var state = FormEvaluator.Evaluate(schema, result.Data, Given.Environment);

            if (fields.TryGetValue("name", out var name) && !string.IsNullOrWhiteSpace(name) && name != "\ud800") state.Data["name"]!.ToString().Should().Be(name.ToString());
        }
    }

    [Fact]
    public void Text_LongerThanAnyAnswer_IsKeptAndRefused()
    {
        var schema = Given.OneField("""{ "type": "string", "title": "A", "x-titleEn": "A" }""");
        var text = new string('ạ', FormLimits.TextCharacters + 1);

        var state = FormEvaluator.Evaluate(schema, new JsonObject { ["x"] = text }, Given.Environment);

        state.Errors.Should().ContainSingle().Which.Code.Should().Be("tooLong");
        state.Data["x"]!.ToString().Should().Be(text);
    }

    [Fact]
    public void Schema_BuiltByCode_CountsLikeOneRead()
    {
        var schema = Given.Schema(new JsonObject
        {
            ["type"] = "object",
            ["title"] = "T",
            ["x-titleEn"] = "T",
            ["properties"] = new JsonObject { ["x"] = new JsonObject { ["type"] = "integer", ["title"] = "X", ["x-titleEn"] = "X", ["minimum"] = 2, ["maximum"] = 3m } },
        });

        FormEvaluator.Evaluate(schema, new JsonObject { ["x"] = 4 }, Given.Environment).Errors.Single().Code.Should().Be("maximum");
        FormEvaluator.Evaluate(schema, new JsonObject { ["x"] = 3.0m }, Given.Environment).IsValid.Should().BeTrue();
    }

    private static JsonNode? Value(Random random, int depth) => random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.NextDouble() * 1e12,
        3 => JsonNode.Parse("1e400"),
        4 or 5 => Texts[random.Next(Texts.Length)],
        6 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Value(random, depth - 1))]),
        _ => new JsonObject(new[] { "name", "idNumber", "share" }.Select(k => KeyValuePair.Create(k, Value(random, depth - 1)))),
    };
}
