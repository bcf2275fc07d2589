using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Testing;
using MotCua.Testing.Procedures;

namespace MotCua.Browser.Tests.Support;

/// <summary>A procedure whose script cannot do without a figure that the form leaves optional: a dossier without it meets
/// an incident at once.</summary>
internal static class ScriptedProcedure
{
    public const string Code = "9.000777";

    /// <summary>Name of the step after the script.</summary>
    public const string StepAfter = "Kiểm tra phí";

    private static ProcedureBundle Bundle => Procedure.Named("Tính phí bằng kịch bản")
        .Facts(f => f with { Code = Code, Sector = "chung-thuc", Channels = [IntakeChannel.Counter] })
        .Form("don", """{"type":"object","properties":{"soTo":{"type":"integer","title":"Số tờ"}}}""")
        .Start().Throw("nhan", "Registered").Throw("tiepNhan", "Accepted")
        .ScriptTask("tinhPhi", "return { phi: data.soTo.toFixed(0) * 2000 };", step: s => s.Name("Tính phí").Retry(0).Status("Processing"))
        .UserTask("kiemTra", s => s.Name(StepAfter).Role("DeskOfficer", "an-hoa.ttpvhcc").TimeLimit(90, TimeUnit.WorkingMinute).Allow("supplement"))
        .Throw("xuLyXong", "Settled").End("xong", "Delivered").Build();

    /// <summary>Imports and publishes the procedure, as an administrator's script would.</summary>
    public static async Task PublishAsync(BrowserFixture browser)
    {
        using var administrator = new ApiClient(browser.Host.Address);
        await administrator.SignInAsync("quantri1");
        var session = await administrator.JsonAsync("/api/v1/session");
        using var zip = new MultipartFormDataContent { { new ByteArrayContent(BundleZip.Write(Bundle)), "zip", "tinh-phi.zip" } };
        using var import = new HttpRequestMessage(HttpMethod.Post, new Uri("/admin/designer/import", UriKind.Relative)) { Content = zip };
        import.Headers.Add("X-CSRF-TOKEN", session!["antiforgery"]!.GetValue<string>());
        using var imported = await administrator.Http.SendAsync(import);
        var draft = imported.Headers.Location!.OriginalString.Split('/')[^1];
        var revision = (await administrator.JsonAsync($"/api/v1/designer/drafts/{draft}"))!["revision"]!.DeepClone();
        using var published = await administrator.PostAsync($"/api/v1/designer/drafts/{draft}/publish", new JsonObject { ["revision"] = revision, ["note"] = "Bản thử" });
        var answer = await published.Content.ReadFromJsonAsync<JsonObject>();
        var faults = answer!["findings"]!.AsArray().Where(finding => finding!["severity"]!.GetValue<string>() == "error").Select(finding => $"{finding!["code"]} {finding["elementId"]}");
        answer["version"].Should().NotBeNull(string.Join("; ", faults));
    }

    /// <summary>Hands a dossier in without the figure; its code.</summary>
    public static async Task<string> HandInAsync(BrowserFixture browser)
    {
        using var desk = new ApiClient(browser.Host.Address);
        await desk.SignInAsync("motcua1");
        using var submitted = await desk.PostAsync("/api/v1/dossiers", new JsonObject
        {
            ["commandId"] = Guid.NewGuid().ToString("N"),
            ["procedureCode"] = Code,
            ["applicant"] = new JsonObject { ["name"] = "Trần Văn Đức", ["phone"] = "0912000002" },
            ["data"] = new JsonObject(),
        });
        var answer = await submitted.Content.ReadFromJsonAsync<JsonObject>();
        submitted.IsSuccessStatusCode.Should().BeTrue(answer!.ToJsonString());
        return answer["code"]!.GetValue<string>();
    }

    /// <summary>Waits until the worker has given up on the dossier's script; the incident's id.</summary>
    public static async Task<string> IncidentOfAsync(BrowserFixture browser, string dossier)
    {
        using var administrator = new ApiClient(browser.Host.Address);
        await administrator.SignInAsync("quantri1");
        for (var attempt = 0; attempt < 120; attempt++)
        {
            var list = await administrator.JsonAsync("/api/v1/incidents?q=" + dossier);
            if (list!["items"]!.AsArray() is [{ } incident, ..])
            {
                return incident["id"]!.GetValue<string>();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System);
        }

        throw new InvalidOperationException($"Dossier {dossier} meets no incident.");
    }
}
