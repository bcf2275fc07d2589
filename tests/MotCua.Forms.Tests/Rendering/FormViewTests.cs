using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MotCua.Forms.Rendering;

namespace MotCua.Forms.Tests.Rendering;

public sealed class FormViewTests
{
    private const string Evil = "\"><script>alert(1)</script>'&";

    private static readonly FormSchema Schema = Given.Schema("""
        { "type": "object", "title": "Đơn", "x-titleEn": "Form", "required": ["name", "who", "plans"],
          "x-sections": [ { "title": { "vi": "Nội dung", "en": "Contents" }, "fields": ["name", "day", "money", "who", "members", "plans", "agree", "kinds", "sure", "city", "note", "sum", "house"] } ],
          "properties": {
            "name": { "type": "string", "title": "Họ và tên", "x-titleEn": "Full name", "description": "Viết như trên giấy tờ", "x-descriptionEn": "As on your papers", "x-help": { "vi": "Dài hơn", "en": "Longer" }, "x-autocomplete": "name" },
            "day": { "type": "string", "format": "date", "title": "Ngày sinh", "x-titleEn": "Birth date" },
            "money": { "type": "integer", "x-widget": "money", "title": "Vốn", "x-titleEn": "Capital" },
            "who": { "type": "string", "title": "Ai nộp?", "x-titleEn": "Who?", "oneOf": [ { "const": "one", "title": "Một người", "x-titleEn": "One" }, { "const": "many", "title": "Nhiều người", "x-titleEn": "Many", "description": "Cần khai thành viên" } ] },
            "members": { "type": "array", "title": "Thành viên", "x-titleEn": "Members", "x-itemTitle": { "vi": "Thành viên", "en": "Member" }, "maxItems": 3, "x-visibleWhen": "data.who = \"many\"",
              "items": { "type": "object", "required": ["idNumber"], "properties": { "idNumber": { "type": "string", "format": "identity-number", "title": "Số định danh", "x-titleEn": "Identity number" } } } },
            "plans": { "type": "array", "items": { "type": "string" }, "x-widget": "file", "title": "Bản vẽ", "x-titleEn": "Plans", "x-maxFiles": 3, "x-accept": [".pdf", ".jpg"] },
            "agree": { "type": "boolean", "title": "Tôi đồng ý", "x-titleEn": "I agree" },
            "kinds": { "type": "array", "title": "Loại", "x-titleEn": "Kinds", "items": { "type": "string", "enum": ["a", "b"] } },
            "sure": { "type": "boolean", "x-widget": "yesNo", "title": "Chắc chứ?", "x-titleEn": "Sure?" },
            "city": { "type": "string", "x-widget": "select", "title": "Phường", "x-titleEn": "Ward", "oneOf": [ { "const": "ah", "title": "An Hòa", "x-titleEn": "An Hoa" } ] },
            "note": { "type": "string", "x-widget": "textarea", "title": "Ghi chú", "x-titleEn": "Note" },
            "sum": { "type": "number", "x-computed": "data.money * 2", "title": "Tổng", "x-titleEn": "Sum" },
            "house": { "type": "object", "title": "Nhà", "x-titleEn": "House", "properties": { "street": { "type": "string", "title": "Đường", "x-titleEn": "Street" } } } } }
        """);

    private static readonly FormEnvironment Environment = Given.Environment with
    {
        Attachments = new Dictionary<string, FormAttachment> { ["f1"] = new("f1", "ban-ve.pdf", 831_000, "/tep/f1"), ["f2"] = new("f2", Evil + ".pdf", 100, null) },
    };

    [Fact]
    public async Task Controls_OfEveryWidget_HaveTheirOwnLabelAndUniqueIds()
    {
        var page = await Page("""{ "who": "many", "members": [ { "idNumber": "1" }, {} ], "plans": ["f1"] }""");

        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        ids.Should().OnlyHaveUniqueItems();
        foreach (var control in page.QuerySelectorAll("input:not([type=hidden]), select, textarea"))
            page.QuerySelectorAll($"label[for='{control.Id}']").Should().ContainSingle(control.OuterHtml);
        foreach (var described in page.QuerySelectorAll("[aria-describedby], [aria-labelledby]"))
            foreach (var id in $"{described.GetAttribute("aria-describedby")} {described.GetAttribute("aria-labelledby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
                ids.Should().Contain(id);
        page.QuerySelectorAll("[style], script, [onclick]").Should().BeEmpty();
        page.QuerySelectorAll("fieldset > legend").Length.Should().Be(page.QuerySelectorAll("fieldset").Length);
    }

    [Fact]
    public async Task Field_WithAnError_SaysItBesideTheControlAndKeepsWhatWasTyped()
    {
        var page = await Page("""{ "name": "A", "day": "31/02/1986", "money": "nhiều" }""");

        var day = page.GetElementById("f-day")!;
        day.GetAttribute("value").Should().Be("31/02/1986");
        day.GetAttribute("aria-invalid").Should().Be("true");
        day.GetAttribute("aria-describedby").Should().Be("f-day-h f-day-e");
        page.GetElementById("f-day-e")!.TextContent.Should().Be("Không có ngày 31/02. Hãy kiểm tra lại ngày và tháng.");
        page.GetElementById("f-money")!.GetAttribute("value").Should().Be("nhiều");
        page.GetElementById("f-name")!.GetAttribute("aria-invalid").Should().BeNull();
    }

    [Fact]
    public async Task Values_AreShownAsPeopleWriteThem()
    {
        var page = await Page("""{ "day": "1986-03-14", "money": 150000000, "who": "one", "agree": true, "kinds": ["b"], "sure": false, "city": "ah", "note": "dòng 1\ndòng 2", "house": { "street": "Bến Nứa" } }""");

        page.GetElementById("f-day")!.GetAttribute("value").Should().Be("14/03/1986");
        page.GetElementById("f-money")!.GetAttribute("value").Should().Be("150.000.000");
        page.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("name") + "=" + i.GetAttribute("value")).Should().Equal("who=one", "agree=true", "kinds=b", "sure=false");
        page.QuerySelector("option[selected]")!.GetAttribute("value").Should().Be("ah");
        page.GetElementById("f-note")!.TextContent.Should().Be("dòng 1\ndòng 2");
        page.GetElementById("f-sum")!.GetAttribute("value").Should().Be("300.000.000");
        page.GetElementById("f-sum")!.HasAttribute("name").Should().BeFalse("a computed value is never posted");
        page.QuerySelector("input[name='house.street']")!.GetAttribute("value").Should().Be("Bến Nứa");
    }

    [Fact]
    public async Task ConditionalBlock_StandsUnderItsRadio_OnlyWhileItsConditionHolds()
    {
        (await Page("""{ "who": "one" }""")).QuerySelectorAll(".mc-when, .mc-repeat").Should().BeEmpty();

        var page = await Page("""{ "who": "many", "members": [ { "idNumber": "07918600123" } ] }""");

        page.QuerySelector("fieldset.mc-choice ~ .mc-when .mc-repeat__head")!.TextContent.Trim().Should().StartWith("Thành viên 1");
        page.QuerySelector(".mc-repeat button")!.GetAttribute("value").Should().Be("remove:members[0]");
        page.QuerySelector("button[value='add:members']")!.TextContent.Trim().Should().Be("Thêm thành viên");
        page.QuerySelector("input[name='members[]']")!.GetAttribute("value").Should().Be("1");
        page.QuerySelector("input[name='members[0].idNumber']")!.GetAttribute("value").Should().Be("07918600123");
        page.QuerySelector(".mc-when")!.TextContent.Should().Contain("Tối đa 3, đang có 1").And.Contain("Nhập đủ 12 chữ số. Bạn đã nhập 11 chữ số.");
    }

    [Fact]
    public async Task List_AtItsMost_OffersNoFurtherItem()
    {
        var page = await Page("""{ "who": "many", "members": [ {}, {}, {} ] }""");

        page.QuerySelectorAll(".mc-repeat").Length.Should().Be(3);
        page.QuerySelector("button[value='add:members']").Should().BeNull();
    }

    [Fact]
    public async Task Files_SayTheirLimitsAndListWhatIsThere()
    {
        var page = await Page("""{ "plans": ["f1"] }""");

        page.GetElementById("f-plans-h")!.TextContent.Trim().Should().Be("PDF hoặc JPG. Mỗi tệp tối đa 5 MB, nhiều nhất 3 tệp.");
        page.GetElementById("f-plans")!.GetAttribute("accept").Should().Be(".pdf,.jpg");
        page.QuerySelector(".mc-file a")!.GetAttribute("href").Should().Be("/tep/f1");
        page.QuerySelector(".mc-file .mc-sub")!.TextContent.Should().Be("812 KB · đã tải lên");
        page.QuerySelector(".mc-file button")!.GetAttribute("value").Should().Be("remove:plans[0]");
        page.QuerySelectorAll("input[type=hidden][name=plans]").Select(i => i.GetAttribute("value")).Should().Equal("", "f1");
    }

    [Fact]
    public async Task Enter_InAField_SendsTheFormOnInsteadOfRemovingAnItem()
    {
        var page = await Page("""{ "who": "many", "members": [ {} ] }""");

        page.QuerySelector("button[type=submit]")!.HasAttribute("name").Should().BeFalse();
    }

    [Fact]
    public async Task WhatPeopleType_IsNeverMarkup()
    {
        var data = new System.Text.Json.Nodes.JsonObject { ["name"] = Evil, ["note"] = "</textarea>" + Evil, ["city"] = Evil, ["plans"] = new System.Text.Json.Nodes.JsonArray("f2"), [Evil] = Evil };
        var state = FormEvaluator.Evaluate(Schema, data, Environment);

        foreach (var component in new[] { typeof(FormView), typeof(FormSummary) })
        {
            var page = await Render(component, new() { ["Schema"] = Schema, ["State"] = state, ["Environment"] = Environment });
            page.QuerySelectorAll("script").Should().BeEmpty(component.Name);
            page.Body!.InnerHtml.Should().NotContain("<script");
            if (component == typeof(FormView)) page.GetElementById("f-name")!.GetAttribute("value").Should().Be(Evil);
        }

        var errors = await Render(typeof(FormErrors), new() { ["Schema"] = Schema, ["Errors"] = state.Errors });
        errors.QuerySelectorAll("script").Should().BeEmpty();
    }

    [Fact]
    public async Task ErrorSummary_LinksEachErrorToItsControl()
    {
        var state = State("""{ "who": "many", "members": [ { "idNumber": "1" } ] }""");
        var view = await Page("""{ "who": "many", "members": [ { "idNumber": "1" } ] }""");

        var summary = await Render(typeof(FormErrors), new() { ["Schema"] = Schema, ["Errors"] = state.Errors });

        summary.QuerySelector("h2")!.TextContent.Should().Be("Có 3 chỗ cần sửa");
        summary.QuerySelectorAll("a").Select(a => a.TextContent).Should().Contain("Thành viên 1, số định danh: Nhập đủ 12 chữ số. Bạn đã nhập 1 chữ số.");
        foreach (var link in summary.QuerySelectorAll("a")) view.GetElementById(link.GetAttribute("href")![1..]).Should().NotBeNull(link.OuterHtml);
    }

    [Fact]
    public async Task Summary_ShowsAnswersInWords_WithEditLinks_WithoutHiddenFields()
    {
        var state = State("""{ "name": "Nguyễn Thị Ánh", "day": "1986-03-14", "money": 150000000, "who": "one", "members": [ { "idNumber": "079186001236" } ], "plans": ["f1"], "sure": true }""");

        var page = await Render(typeof(FormSummary), new() { ["Schema"] = Schema, ["State"] = state, ["Environment"] = Environment, ["EditHref"] = (Func<FormSection, string?>)(s => "/sua#" + s.Id) });

        var rows = page.QuerySelectorAll("dl > div").ToDictionary(d => d.QuerySelector("dt")!.TextContent, d => d.QuerySelector("dd")!.TextContent.Trim());
        rows["Ngày sinh"].Should().Be("14/03/1986");
        rows["Vốn"].Should().Be("150.000.000 đ");
        rows["Ai nộp?"].Should().Be("Một người");
        rows["Chắc chứ?"].Should().Be("Có");
        rows["Ghi chú"].Should().Be("Chưa điền");
        rows["Bản vẽ"].Should().StartWith("ban-ve.pdf").And.EndWith("(812 KB)");
        rows.Should().NotContainKey("Thành viên");
        page.QuerySelector(".mc-review__head a")!.TextContent.Should().Be("Sửa phần Nội dung");
        page.QuerySelector(".mc-review__head a")!.GetAttribute("href").Should().Be("/sua#s1");
    }

    [Fact]
    public async Task EnglishPage_IsEnglishThroughout()
    {
        var page = await Render(typeof(FormView), new() { ["Schema"] = Schema, ["State"] = State("""{ "who": "many", "members": [ {} ] }"""), ["Environment"] = Environment, ["Language"] = "en" });

        page.QuerySelector("h2")!.TextContent.Should().Be("Contents");
        page.QuerySelector("label[for=f-name]")!.TextContent.Should().Be("Full name");
        page.QuerySelector("label[for=f-day]")!.TextContent.Should().Be("Birth date (optional)");
        page.QuerySelector("button[value='add:members']")!.TextContent.Trim().Should().Be("Add: member");
        page.GetElementById("f-members-0-idNumber-e")!.TextContent.Should().Be("Enter: identity number.");
    }

    [Fact]
    public async Task BlankForm_ListsEveryFieldToFillInByHand()
    {
        var page = await Render(typeof(FormBlank), new() { ["Schema"] = Schema });

        page.Body!.TextContent.Should().Contain("☐ Một người").And.Contain("Số định danh:").And.Contain("……");
    }

    private static FormState State(string data) => FormEvaluator.Evaluate(Schema, Given.Data(data), Environment);

    private static Task<IDocument> Page(string data) =>
        Render(typeof(FormView), new() { ["Schema"] = Schema, ["State"] = State(data), ["Environment"] = Environment });

    private static async Task<IDocument> Render(Type component, Dictionary<string, object?> parameters)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters))).ToHtmlString());
        return await new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocumentAsync("<!doctype html><body>" + html + "</body>");
    }
}
