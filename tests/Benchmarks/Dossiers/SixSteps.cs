using System.Globalization;
using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Testing.Procedures;

namespace MotCua.Benchmarks.Dossiers;

/// <summary>The procedure that is measured: six human steps as a commune has them, with time limits, statuses, a
/// choice, a form to fill in on the way and a notice to the applicant at each status.</summary>
internal static class SixSteps
{
    public const string Code = "9.000006";

    /// <summary>The commands that bring one dossier from nothing to its end: one submission, six claims, six completions.</summary>
    public const int CommandsPerDossier = 13;

    /// <summary>Steps in their order, who does them (user name of the seed) and with what outcome.</summary>
    public static IReadOnlyList<(string Step, string By, string? Outcome)> Steps { get; } =
    [
        ("tiepNhan", "motcua1", "accept"),
        ("phanCong", "truongphong1", null),
        ("thamDinh", "chuyenvien1", "đạt"),
        ("duyet", "truongphong1", null),
        ("ky", "lanhdao1", null),
        ("traKetQua", "motcua1", null),
    ];

    public static ProcedureBundle Bundle() => Procedure.Named("Xác nhận tình trạng nhà ở")
        .Facts(facts => facts with { Code = Code, Channels = [IntakeChannel.Portal, IntakeChannel.Counter] })
        .Form("don", """
            {"type":"object","required":["hoTen","diaChi"],"properties":{
              "hoTen":{"type":"string","minLength":2},"diaChi":{"type":"string"},"soTo":{"type":"integer","minimum":1},
              "ngayXay":{"type":"string","format":"date"},"noiDung":{"type":"string","maxLength":2000},"camKet":{"type":"boolean"}}}
            """)
        .Form("tham-dinh", """{"type":"object","required":["nhanXet"],"properties":{"nhanXet":{"type":"string"},"soBienBan":{"type":"string"}}}""")
        .Start("nop").Throw("daNop", StatusCodes.Registered)
        .UserTask("tiepNhan", step => step.Name("Tiếp nhận hồ sơ").Role("DeskOfficer", "an-hoa.ttpvhcc").TimeLimit(4, TimeUnit.WorkingHour)
            .Outcomes("accept", "refuse").Allow("supplement"))
        .Exclusive("duDieuKien")
        .When("steps.tiepNhan.outcome = \"refuse\"").End("tuChoi", StatusCodes.NotAccepted)
        .MoveTo("duDieuKien").Otherwise()
        .UserTask("phanCong", step => step.Name("Phân công").Role("UnitHead", "an-hoa.kt-ht-dt").TimeLimit(2, TimeUnit.WorkingHour).Status(StatusCodes.Accepted))
        .UserTask("thamDinh", step => step.Name("Thẩm định").Role("Handler", "an-hoa.kt-ht-dt").TimeLimit(2, TimeUnit.WorkingDay)
            .Status(StatusCodes.Processing).Form("tham-dinh").Outcomes("đạt", "không đạt").Allow("supplement extend delegate"))
        .UserTask("duyet", step => step.Name("Duyệt").Role("UnitHead", "an-hoa.kt-ht-dt").TimeLimit(4, TimeUnit.WorkingHour).Status(StatusCodes.Processing))
        .UserTask("ky", step => step.Name("Ký").Role("AgencyLeader").TimeLimit(4, TimeUnit.WorkingHour).Status(StatusCodes.Processing))
        .UserTask("traKetQua", step => step.Name("Trả kết quả").Role("DeskOfficer", "an-hoa.ttpvhcc").TimeLimit(1, TimeUnit.WorkingDay).Status(StatusCodes.Settled))
        .End("daTra", StatusCodes.Delivered)
        .Build();

    /// <summary>What the applicant fills in.</summary>
    public static JsonObject Data(int number) => new()
    {
        ["hoTen"] = string.Create(CultureInfo.InvariantCulture, $"Nguyễn Thị Ánh {number}"),
        ["diaChi"] = "Số 12, tổ dân phố 4, phường An Hòa, tỉnh Nam Giang",
        ["soTo"] = 2,
        ["ngayXay"] = "2011-04-30",
        ["noiDung"] = "Đề nghị xác nhận tình trạng nhà ở để làm thủ tục vay vốn cải tạo, sửa chữa: nhà hai tầng, khung bê tông, mái tôn, diện tích sàn 146 m².",
        ["camKet"] = true,
    };

    public static SubmitDossier Submission(int number, string commandId, ApplicantInfo applicant) => new()
    {
        CommandId = commandId,
        ProcedureCode = Code,
        Channel = IntakeChannel.Portal,
        Applicant = applicant,
        Data = Data(number),
    };

    /// <summary>The data a step's completion carries.</summary>
    public static JsonObject? StepData(string step) => step == "thamDinh"
        ? new JsonObject { ["nhanXet"] = "Hồ sơ đủ căn cứ, nhà đúng hiện trạng đã kê khai.", ["soBienBan"] = "BB-118/2026" }
        : null;

    /// <summary>Claim and completion of each step. Local ids are the same in every dossier; these come from one that ended.</summary>
    public static IReadOnlyList<(string Name, DossierCommand Command)> Commands(DossierState ended, IReadOnlyDictionary<string, Actor> officers) =>
    [
        .. Steps.SelectMany(step =>
        {
            var item = ended.WorkItems.Values.Single(one => one.ElementId == step.Step).Id;
            return new (string, DossierCommand)[]
            {
                ($"claim-{step.Step}", new ClaimWorkItem(officers[step.By], item)),
                ($"complete-{step.Step}", new CompleteWorkItem(officers[step.By], item, step.Outcome, Data: StepData(step.Step))),
            };
        }),
    ];
}
