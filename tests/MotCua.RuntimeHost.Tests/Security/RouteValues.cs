using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Engine.Kernel.State;
using MotCua.RuntimeHost.Dossiers.Attachments;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.Drafts;
using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Security;

/// <summary>Real values for the parameters of addresses: a dossier of nguoidan1 that chuyenvien1 holds, a draft of
/// nguoidan1, one of his files, a procedure, a procedure's draft.</summary>
internal sealed partial class RouteValues
{
    private const string Procedure = "1.013225";

    private readonly Dictionary<string, string> byParameter = new(StringComparer.Ordinal);

    /// <summary>The dossier of nguoidan1.</summary>
    public string DossierId { get; private set; } = "";

    public static async Task<RouteValues> PrepareAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var values = new RouteValues();
        var accounts = provider.GetRequiredService<AccountService>();
        var organisation = await provider.GetRequiredService<OrganisationService>().CurrentAsync();
        var dossiers = provider.GetRequiredService<DossierService>();
        var applicant = (await accounts.FindByUserNameAsync("nguoidan1"))!;
        var actor = Actor.Applicant(applicant.Id, applicant.DisplayName);
        var published = (await provider.GetRequiredService<ProcedureCatalog>().GetPublishedAsync(Procedure))!;

        var file = await UploadAsync(provider, applicant.Id);
        var second = await UploadAsync(provider, applicant.Id);
        var data = new JsonObject
        {
            ["chuDauTu"] = "Nguyễn Thị Ánh",
            ["soDinhDanh"] = "038190004217",
            ["dienThoai"] = "0912000001",
            ["diaChi"] = "Phường An Hòa",
            ["thuaDat"] = "214",
            ["toBanDo"] = "36",
            ["dienTichDat"] = 92.4,
            ["diaChiThuaDat"] = "Phường An Hòa",
            ["loaiNha"] = "cap-3",
            ["soTang"] = 3,
            ["chieuCao"] = 11.6,
            ["dienTichXayDung"] = 74,
            ["tongSan"] = 221.8,
            ["coLienKe"] = "khong",
            ["giayDat"] = new JsonArray(file),
            ["banVe"] = new JsonArray(second),
        };
        var submitted = await dossiers.SubmitAsync(
            new SubmitDossier
            {
                CommandId = "authorisation",
                ProcedureCode = Procedure,
                Channel = IntakeChannel.Portal,
                Applicant = Applicants.From(applicant),
                Data = data,
            },
            actor);
        submitted.Accepted.Should().BeTrue($"{submitted.Refusal} {submitted.Failure} {string.Join("; ", submitted.FormErrors)}");
        await AdvanceAsync(provider, submitted.DossierId!, "motcua1", "tiepNhan", "accept");
        await AdvanceAsync(provider, submitted.DossierId!, "motcua1", "chuyenHoSo", "transfer");
        await AdvanceAsync(provider, submitted.DossierId!, "truongphong1", "phanCong", "assign", new JsonObject { ["nguoiThuLy"] = "chuyenvien1" });
        await AdvanceAsync(provider, submitted.DossierId!, "chuyenvien1", "kiemTraThucDia", "done", new JsonObject { ["ngayKiemTra"] = "2026-11-20", ["hienTrang"] = "dung" });
        await LetTheOpinionLapseAsync(provider, submitted.DossierId!);
        var item = (await provider.GetRequiredService<DossierRecords>().LoadAsync(submitted.DossierId!))!.State
            .WorkItems.Values.Single(work => work.IsLive && work.ElementId == "xemXet");

        var draft = await provider.GetRequiredService<DraftService>().CreateAsync(applicant.Id, Procedure, published.Procedure.VersionHash, []);
        var bundle = (await provider.GetRequiredService<ProcedureCatalog>().GetBundleAsync(published.Procedure.VersionHash))!;
        var drafts = provider.GetRequiredService<ProcedureDrafts>();
        values.byParameter["procedureDraft"] = (await drafts.CreateAsync(bundle, Editor.System)).Id;
        values.byParameter["removedByScript"] = (await drafts.CreateAsync(bundle, Editor.System)).Id;
        values.byParameter["removedByPage"] = (await drafts.CreateAsync(bundle, Editor.System)).Id;

        values.DossierId = submitted.DossierId!;
        values.byParameter["incident"] = submitted.DossierId + ".i9999";
        await provider.GetRequiredService<IDocumentStore>().CommitAsync(UnitOfWork.Of(Write.Upsert(DossierCollections.Incidents, values.byParameter["incident"], new IncidentDocument
        {
            Id = values.byParameter["incident"],
            DossierId = submitted.DossierId!,
            LocalId = "i9999",
            DossierCode = submitted.Code!,
            ProcedureCode = Procedure,
            ProcedureName = published.Procedure.Facts.Name,
            ElementId = "xemXet",
            Code = IncidentCode.JobFailed,
            Args = new Dictionary<string, string>(),
            State = "resolved",
            RaisedAt = DateTimeOffset.UnixEpoch,
        })));
        values.byParameter["dossier"] = submitted.Code!;
        values.byParameter["workItem"] = item.Id;
        values.byParameter["attachment"] = file;
        values.byParameter["draftId"] = draft.Id;
        values.byParameter["version"] = published.Procedure.VersionHash;
        values.byParameter["slipId"] = "giay-tiep-nhan";
        values.byParameter["form"] = "don-de-nghi";
        values.byParameter["documentName"] = "v1";
        return values;

        async Task AdvanceAsync(IServiceProvider from, string dossier, string userName, string step, string outcome, JsonObject? form = null)
        {
            var state = (await from.GetRequiredService<DossierRecords>().LoadAsync(dossier))!.State;
            var work = state.WorkItems.Values.Single(one => one.IsLive && one.ElementId == step);
            var officer = Actor.Officer(organisation.Person((await accounts.FindByUserNameAsync(userName))!.Id)!);
            await dossiers.ExecuteAsync(dossier, $"claim-{step}", new ClaimWorkItem(officer, work.Id));
            var reply = await dossiers.ExecuteAsync(dossier, $"complete-{step}", new CompleteWorkItem(officer, work.Id, outcome, Data: form));
            reply.Accepted.Should().BeTrue($"{step}: {reply.Refusal} {reply.Failure} {string.Join("; ", reply.FormErrors)}");
        }
    }

    /// <summary>So that the other agency, asked for an opinion, has no part in the dossier any more.</summary>
    private static async Task LetTheOpinionLapseAsync(IServiceProvider services, string dossier)
    {
        var state = (await services.GetRequiredService<DossierRecords>().LoadAsync(dossier))!.State;
        var timer = state.Timers.Values.Single(one => one.ElementId == "hetHanYKien");
        services.GetRequiredService<MovableClock>().MoveTo(timer.DueAt);
        await services.GetRequiredService<DossierService>().ExecuteAsync(dossier, "lapse", new FireTimer(Actor.System, timer.Id));
        (await services.GetRequiredService<DossierRecords>().LoadAsync(dossier))!.State.Steps["layYKien"].Outcome.Should().Be("agree");
    }

    /// <summary>The address with its parameters filled in; what a parameter means follows from where it stands.</summary>
    public Uri Fill(string method, string pattern) =>
        new(Parameter().Replace(pattern, match => ValueOf(method, pattern, match.Groups[1].Value)), UriKind.Relative);

    /// <summary>A body that gets past the reading of it and changes nothing.</summary>
    public JsonNode BodyOf(string pattern) => pattern switch
    {
        "/api/v1/dossiers" => new JsonObject { ["commandId"] = Guid.NewGuid().ToString("N"), ["procedureCode"] = Procedure },
        "/api/v1/dossiers/{code}/commands" => new JsonObject
        {
            ["commandId"] = Guid.NewGuid().ToString("N"),
            ["type"] = "resume",
            ["workItemId"] = byParameter["workItem"],
        },
        "/api/v1/dossiers/{code}/personal-data/erase" => new JsonObject
        {
            ["commandId"] = Guid.NewGuid().ToString("N"),
            ["reason"] = "Yêu cầu",
            ["confirm"] = "khác",
        },
        _ => new JsonObject(),
    };

    private string ValueOf(string method, string pattern, string parameter) => (char.ToLowerInvariant(parameter[0]) + parameter[1..]) switch
    {
        "id" when method == "DELETE" => byParameter["removedByScript"],
        "id" when pattern.EndsWith("/delete", StringComparison.Ordinal) => byParameter["removedByPage"],
        "actPath" => "ket-thuc",
        "code" when pattern.StartsWith("/thu-tuc", StringComparison.Ordinal) || pattern.StartsWith("/admin/phien-ban", StringComparison.Ordinal) || pattern.Contains("procedures", StringComparison.Ordinal) => Procedure,
        "code" => byParameter["dossier"],
        "id" when pattern.StartsWith("/tep", StringComparison.Ordinal) => byParameter["attachment"],
        "id" when pattern.Contains("incidents", StringComparison.Ordinal) => byParameter["incident"],
        "id" when pattern.Contains("designer", StringComparison.Ordinal) => byParameter["procedureDraft"],
        "hash" => byParameter["version"],
        "path" => "khong-co-trang-nay",
        var other => byParameter.GetValueOrDefault(other, "khong-co"),
    };

    public static async Task<string> UploadAsync(IServiceProvider services, string owner)
    {
        using var content = new MemoryStream(Encoding.ASCII.GetBytes($"%PDF-1.4\n% {Guid.NewGuid()}\n%%EOF\n"));
        var upload = await services.GetRequiredService<AttachmentService>().UploadAsync(content, "ban-ve.pdf", FilePolicy.Any, owner);
        upload.Accepted.Should().BeTrue();
        return upload.Attachment!.Id;
    }

    [GeneratedRegex(@"\{\*{0,2}([A-Za-z]+)[^}]*\}")]
    private static partial Regex Parameter();
}
