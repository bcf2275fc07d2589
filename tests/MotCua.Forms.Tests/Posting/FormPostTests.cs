using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace MotCua.Forms.Tests.Posting;

public sealed class FormPostTests
{
    private static readonly FormSchema Schema = Given.Schema("""
        { "type": "object", "title": "T", "x-titleEn": "T",
          "properties": {
            "name": { "type": "string", "title": "Tên", "x-titleEn": "Name" },
            "age": { "type": "integer", "title": "Tuổi", "x-titleEn": "Age" },
            "agree": { "type": "boolean", "title": "Đồng ý", "x-titleEn": "Agree" },
            "sure": { "type": "boolean", "title": "Chắc?", "x-titleEn": "Sure?", "x-widget": "yesNo" },
            "papers": { "type": "array", "title": "Giấy tờ", "x-titleEn": "Papers", "items": { "type": "string", "enum": ["a", "b"] } },
            "owner": { "type": "object", "title": "Chủ", "x-titleEn": "Owner", "properties": { "day": { "type": "string", "format": "date", "title": "Ngày", "x-titleEn": "Day" } } },
            "members": { "type": "array", "title": "Thành viên", "x-titleEn": "Members", "maxItems": 2, "items": { "type": "object", "properties": {
              "name": { "type": "string", "title": "Tên", "x-titleEn": "Name" },
              "jobs": { "type": "array", "title": "Việc", "x-titleEn": "Jobs", "items": { "type": "string" } } } } },
            "plans": { "type": "array", "title": "Bản vẽ", "x-titleEn": "Plans", "x-widget": "file", "items": { "type": "string" }, "x-maxFiles": 2 } } }
        """);

    [Theory]
    [InlineData("name=%20%C3%81nh%20", """{"name":"Ánh"}""")]
    [InlineData("age=1.500", """{"age":1500}""")]
    [InlineData("age=mười", """{"age":"mười"}""")]
    [InlineData("agree=&agree=true", """{"agree":true}""")]
    [InlineData("agree=", """{"agree":false}""")]
    [InlineData("sure=", "{}")]
    [InlineData("sure=&sure=false", """{"sure":false}""")]
    [InlineData("papers=&papers=a&papers=b", """{"papers":["a","b"]}""")]
    [InlineData("papers=", """{"papers":[]}""")]
    [InlineData("owner.day=5/1/2026", """{"owner":{"day":"2026-01-05"}}""")]
    [InlineData("owner.day=31/02/2026", """{"owner":{"day":"31/02/2026"}}""")]
    [InlineData("members[]=2&members[0].name=A&members[1].name=B&members[0].jobs[]=1&members[0].jobs[0]=j", """{"members":[{"name":"A","jobs":["j"]},{"name":"B"}]}""")]
    [InlineData("members[]=0", """{"members":[]}""")]
    [InlineData("members[]=1&members[0].name=A&mc-act=add:members", """{"members":[{"name":"A"},{}]}""")]
    [InlineData("members[]=2&members[0].name=A&members[1].name=B&mc-act=add:members", """{"members":[{"name":"A"},{"name":"B"}]}""")]
    [InlineData("members[]=2&members[0].name=A&members[1].name=B&mc-act=remove:members[0]", """{"members":[{"name":"B"}]}""")]
    [InlineData("mc-act=add:members", """{"members":[{}]}""")]
    [InlineData("mc-act=remove:members[7]&name=A", """{"name":"A"}""")]
    [InlineData("mc-act=add:name&name=A", """{"name":"A"}""")]
    [InlineData("unknown=1&name=A", """{"name":"A"}""")]
    [InlineData("members[]=999999999", null)]
    public void Post_OfTheForm_GivesTypedData(string posted, string? expected)
    {
        var result = FormPost.Read(Schema, Form(posted));

        if (expected is null) result.Data["members"]!.AsArray().Count.Should().BeLessOrEqualTo(FormLimits.Items);
        else Given.Same(result.Data, Given.Data(expected)).Should().BeTrue(result.Data.ToJsonString());
    }

    [Fact]
    public void Post_OfOneStep_KeepsWhatOtherStepsSaid()
    {
        var previous = Given.Data("""{"name":"Ánh","members":[{"name":"A"}]}""");

        var result = FormPost.Read(Schema, Form("age=30"), new FormPostOptions { Previous = previous });

        Given.Same(result.Data, Given.Data("""{"name":"Ánh","age":30,"members":[{"name":"A"}]}""")).Should().BeTrue(result.Data.ToJsonString());
    }

    [Fact]
    public void Attachment_OfSomebodyElse_IsNotTakenFromThePost()
    {
        var previous = Given.Data("""{"plans":["mine"]}""");

        var result = FormPost.Read(Schema, Form("plans=&plans=mine&plans=stolen"), new FormPostOptions { Previous = previous });

        result.Data["plans"]!.AsArray().Select(i => i!.ToString()).Should().Equal("mine");
    }

    [Fact]
    public void File_Posted_ComesWithItsFieldAndIsAttachedById()
    {
        var file = new FormFile(new MemoryStream(Encoding.UTF8.GetBytes("%PDF-1.7")), 0, 8, "plans", "ban-ve.pdf");
        var form = new FormCollection(new Dictionary<string, StringValues> { ["plans"] = "" }, new FormFileCollection { file });

        var result = FormPost.Read(Schema, form);
        FormPost.Attach(result.Data, result.Uploads.Single().Pointer, "att-1");

        result.Uploads.Single().Field.Path.Should().Be("plans");
        result.Data["plans"]!.ToJsonString().Should().Be("""["att-1"]""");
    }

    [Theory]
    [InlineData("ban-ve.pdf", 8, "%PDF-1.7", null)]
    [InlineData("ban-ve.pdf", 8, "PK\u0003\u0004zip", "fileContent")]
    [InlineData("anh.heic", 8, "", "fileType")]
    [InlineData("ban-ve.pdf.exe", 8, "", "fileType")]
    [InlineData("ban-ve.pdf", 6_501_171, "", "fileTooLarge")]
    [InlineData("ban-ve.pdf", 0, "", "emptyFile")]
    public void Upload_Checked_IsRefusedWithItsReason(string name, long length, string beginning, string? code)
    {
        var error = FormUploads.Check(Schema.Find("plans")!, name, length, Encoding.UTF8.GetBytes(beginning));

        error?.Code.Should().Be(code);
        if (code == "fileTooLarge") error!.Text.Vi.Should().Be("Tệp nặng 6,2 MB, tối đa 5 MB. Hãy giảm dung lượng hoặc chia thành hai tệp.");
    }

    [Fact]
    public void Start_OfAForm_TakesDefaultsAndWhatIsKnown()
    {
        var schema = Given.Schema("""
            { "type": "object", "title": "T", "x-titleEn": "T", "properties": {
              "name": { "type": "string", "title": "Tên", "x-titleEn": "Name", "x-prefill": "applicant.name" },
              "copies": { "type": "integer", "title": "Số bản", "x-titleEn": "Copies", "default": 1 } } }
            """);

        var data = FormStart.Data(schema, new Dictionary<string, System.Text.Json.Nodes.JsonNode?> { ["applicant"] = Given.Data("""{"name":"Nguyễn Thị Ánh"}""") });

        Given.Same(data, Given.Data("""{"name":"Nguyễn Thị Ánh","copies":1}""")).Should().BeTrue(data.ToJsonString());
    }

    private static FormCollection Form(string query) =>
        new(query.Split('&').Select(p => p.Split('=', 2)).GroupBy(p => Uri.UnescapeDataString(p[0]))
            .ToDictionary(g => g.Key, g => new StringValues([.. g.Select(p => Uri.UnescapeDataString(p[1]))])));
}
