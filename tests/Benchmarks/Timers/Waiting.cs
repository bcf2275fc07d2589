using System.Globalization;
using System.Text.Json.Nodes;
using MotCua.Benchmarks.Dossiers;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Testing.Procedures;

namespace MotCua.Benchmarks.Timers;

/// <summary>The procedure whose dossiers wait: an opinion that is taken as given at an instant that all share, and
/// reminders on later days.</summary>
internal static class Waiting
{
    public const string Code = "9.000007";

    /// <summary>The step that a fired timer leads to.</summary>
    public const string After = "tongHop";

    /// <summary>When the opinions are taken as given.</summary>
    public static readonly DateTimeOffset Due = new(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(7));

    public static ProcedureBundle Bundle(int timersPerDossier)
    {
        var process = Procedure.Named("Lấy ý kiến hàng loạt")
            .Facts(facts => facts with { Code = Code, Channels = [IntakeChannel.Portal, IntakeChannel.Counter] })
            .Start("nop").Throw("daNop", StatusCodes.Registered)
            .Parallel("tach")
            .UserTask("layYKien", step => step.Name("Lấy ý kiến").Role("Handler", "ben-nua.kt").Outcomes("agree", "object"))
            .Exclusive("gop")
            .UserTask(After, step => step.Name("Tổng hợp").Role("UnitHead", "an-hoa.kt-ht-dt"))
            .End("xong")
            .BoundaryTimer("hetHan", "layYKien", Instant(Due), form: "timeDate", deemed: "agree").ConnectTo("gop")
            .MoveTo("tach")
            .UserTask("theoDoi", step => step.Name("Theo dõi").Role("Handler", "ben-nua.kt")).End("thoiTheoDoi");
        for (var day = 1; day < timersPerDossier; day++)
        {
            process = process.BoundaryTimer($"nhac{day}", "theoDoi", Instant(Due.AddDays(day)), interrupting: false, form: "timeDate").End($"daNhac{day}");
        }

        return process.Build();
    }

    public static SubmitDossier Submission(int number, ApplicantInfo applicant) => new()
    {
        CommandId = string.Create(CultureInfo.InvariantCulture, $"wait-{number}"),
        ProcedureCode = Code,
        Channel = IntakeChannel.Portal,
        Applicant = applicant,
        Data = new JsonObject { ["hoTen"] = SixSteps.Data(number)["hoTen"]!.DeepClone() },
    };

    private static string Instant(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
