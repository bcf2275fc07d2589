using System.Net;
using System.Text.Json.Nodes;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Tests.Dossiers;
using MotCua.Testing;

namespace MotCua.RuntimeHost.Tests.Shell;

/// <summary>The history from outside: the real program, its verb, its administrators' addresses.</summary>
public sealed class HistoryVerbTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("motcua-history-").FullName;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        HostProcess.DeleteData(folder);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task History_ErasedSealedTampered_IsToldByTheVerb()
    {
        var (kept, erased) = await UseAsync();

        var seals = Path.Combine(folder, "seals.json");
        (await VerbAsync("--export-seals", seals)).Output.Should().Contain("Đã ghi 1 dấu niêm");
        var sound = await VerbAsync("--seals", seals);
        sound.ExitCode.Should().Be(0, sound.Output + sound.Error);
        sound.Output.Should().Contain("Đã đọc 2 hồ sơ").And.Contain("1 hồ sơ đã xóa dữ liệu cá nhân")
            .And.Contain("Dấu niêm cuối: số 1").And.Contain("0 sự kiện trong 0 hồ sơ chỉ được bảo vệ bằng chuỗi", "an orderly stop seals what is left");
        (await VerbAsync("--lang", "en")).Output.Should().Contain("Read 2 dossiers").And.Contain("Nothing wrong was found");

        var id = await TamperAsync(kept);

        var wrong = await VerbAsync();
        wrong.ExitCode.Should().Be(1);
        wrong.Output.Should().Contain($"Sai lệch đầu tiên: Hồ sơ {kept} ({id}), sự kiện 1: nội dung đã bị sửa.").And.NotContain(erased);
    }

    [Fact]
    public async Task Start_WithoutTheMasterKeyOfTheData_IsRefusedInOneLine()
    {
        await UseAsync();
        File.Delete(Path.Combine(KeyFolder.Beside(folder), KeyFolder.MasterFile));

        var start = await HostProcess.RunAsync(["serve", "--data", folder, "--urls", "http://127.0.0.1:0"]);

        start.ExitCode.Should().Be(1);
        start.Error.Should().Contain("Thiếu khóa").And.NotContain("   at ");
        File.Exists(Path.Combine(KeyFolder.Beside(folder), KeyFolder.MasterFile)).Should().BeFalse("no new key is made over old data");
    }

    [Fact]
    public async Task Verb_WithSealsThatAreNone_IsRefusedInOneLine()
    {
        var file = Path.Combine(folder, "seals.json");
        await File.WriteAllTextAsync(file, "[]");

        var verb = await VerbAsync("--seals", file);

        verb.ExitCode.Should().Be(1);
        verb.Error.Should().Contain(file).And.NotContain("   at ");
    }

    /// <summary>Two dossiers that end; the personal data of one are erased through the interface.</summary>
    private async Task<(string Kept, string Erased)> UseAsync()
    {
        await using var host = await HostProcess.StartAsync(folder, settings: new Dictionary<string, string> { ["RateLimits__SignInPerMinute"] = "1000" });
        using var desk = new ApiClient(host.Address);
        await desk.SignInAsync("motcua1");
        var (kept, erased) = (await EndedAsync(desk, "one"), await EndedAsync(desk, "two"));
        using var admin = new ApiClient(host.Address);
        await admin.SignInAsync("quantri1");
        var path = $"/api/v1/dossiers/{erased}/personal-data/erase";
        (await admin.PostAsync(path, new JsonObject { ["commandId"] = "e", ["reason"] = "Yêu cầu", ["confirm"] = "khác" })).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await admin.PostAsync(path, new JsonObject { ["commandId"] = "e", ["reason"] = "Yêu cầu", ["confirm"] = erased })).StatusCode.Should().Be(HttpStatusCode.OK);

        foreach (var (client, address) in new[]
        {
            (desk, $"/desk/ho-so/{erased}"), (desk, "/desk/ho-so"), (desk, $"/api/v1/dossiers/{erased}"), (desk, $"/api/v1/dossiers/{erased}/history"),
            (desk, $"/tra-cuu?ma={erased}"), (admin, "/admin/lich-su"), (admin, $"/admin/lich-su/xoa/{erased}"),
        })
        {
            using var answer = await client.GetAsync(address);
            answer.StatusCode.Should().Be(HttpStatusCode.OK, address);
            var text = await answer.Content.ReadAsStringAsync();
            text.Should().NotContain("Người nộp two", address);
        }

        (await desk.Http.GetStringAsync(new Uri($"/desk/ho-so/{erased}", UriKind.Relative))).Should().Contain("Dữ liệu cá nhân đã được xóa");
        (await desk.Http.GetStringAsync(new Uri("/desk/ho-so", UriKind.Relative))).Should().Contain("Dữ liệu cá nhân đã được xóa").And.Contain("Người nộp one");
        JsonNode.Parse(await admin.Http.GetStringAsync(new Uri("/api/v1/history/seals", UriKind.Relative)))!["publicKey"]!.GetValue<string>().Should().Contain("PUBLIC KEY");
        await host.StopAsync();
        return (kept, erased);
    }

    private static async Task<string> EndedAsync(ApiClient desk, string name)
    {
        using var submitted = await desk.PostAsync("/api/v1/dossiers/", new JsonObject
        {
            ["commandId"] = name,
            ["procedureCode"] = "2.000815",
            ["applicant"] = new JsonObject { ["name"] = "Người nộp " + name },
            ["data"] = new JsonObject { ["loaiGiayTo"] = "khac", ["tenGiayTo"] = "Giấy tờ", ["soTrang"] = 2, ["soBan"] = 1 },
        });
        var code = JsonNode.Parse(await submitted.Content.ReadAsStringAsync())!["code"]!.GetValue<string>();
        var item = (await desk.JsonAsync($"/api/v1/dossiers/{code}"))!["workItems"]![0]!["id"]!.GetValue<string>();
        using var refused = await desk.PostAsync($"/api/v1/dossiers/{code}/commands", new JsonObject
        {
            ["commandId"] = name + "-refuse",
            ["type"] = "complete",
            ["workItemId"] = item,
            ["outcome"] = "refuse",
            ["reason"] = "Không đủ điều kiện",
        });
        refused.StatusCode.Should().Be(HttpStatusCode.OK);
        return code;
    }

    private Task<string> TamperAsync(string code)
    {
        using var on = new HistoryTampering(folder);
        var id = on.IdOf(code);
        var bytes = on.Bytes("historyPayload", id, 1);
        bytes[60] ^= 1;
        on.SetBytes("historyPayload", id, 1, bytes);
        return Task.FromResult(id);
    }

    private Task<(int ExitCode, string Output, string Error)> VerbAsync(params string[] more) =>
        HostProcess.RunAsync(["verify-history", "--data", folder, .. more], limit: TimeSpan.FromMinutes(2));
}
