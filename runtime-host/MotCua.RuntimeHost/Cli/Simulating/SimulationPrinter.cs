using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Simulation;

namespace MotCua.RuntimeHost.Cli.Simulating;

/// <summary>The result of a simulation as a table that people read, in one language.</summary>
internal sealed class SimulationPrinter(TextWriter output, string language, Organisation organisation, int minutesPerDay)
{
    private static readonly Dictionary<IntakeChannel, LocalText> Channels = new()
    {
        [IntakeChannel.Portal] = new("trực tuyến", "online"),
        [IntakeChannel.Counter] = new("tại quầy", "at the counter"),
        [IntakeChannel.Post] = new("bưu chính", "by post"),
    };

    private readonly Figures _figures = new(language, minutesPerDay);

    /// <summary>One simulation.</summary>
    public void Print(CompiledProcedure procedure, SimulationResult result)
    {
        Head(procedure, result);
        Overview(result);
        output.WriteLine();
        Steps(result);
        output.WriteLine();
        Positions(result);
        output.WriteLine();
        Bottleneck(result);
        Troubles(result);
        output.WriteLine();
        output.WriteLine(T("Đã giả định (đặt lại bằng --settings):", "Supposed (to be set by --settings):"));
        foreach (var assumption in result.Assumptions)
        {
            output.WriteLine("- " + assumption.In(language));
        }
    }

    /// <summary>A comparison.</summary>
    public void Print(CompiledProcedure first, CompiledProcedure second, SimulationComparison comparison)
    {
        output.WriteLine(T("BẢN THỨ NHẤT", "FIRST"));
        Head(first, comparison.First);
        Overview(comparison.First);
        Bottleneck(comparison.First);
        Troubles(comparison.First);
        output.WriteLine();
        output.WriteLine(T("BẢN THỨ HAI", "SECOND"));
        Head(second, comparison.Second);
        Overview(comparison.Second);
        Bottleneck(comparison.Second);
        Troubles(comparison.Second);
        output.WriteLine();
        output.WriteLine(T("Khác biệt (bản thứ hai so với bản thứ nhất, cùng hồ sơ và cùng ngẫu nhiên; trong ngoặc là khoảng tin cậy 95 %)", "Difference (second less first, same arrivals and same chance; 95 % confidence interval in brackets)"));
        var table = new TextColumns();
        Difference(table, T("Thời gian trung bình", "Mean lead time"), comparison.Lead, _figures.Work, smallerIsBetter: true);
        Difference(table, T("90 % dưới", "90 % below"), comparison.P90, _figures.Work, smallerIsBetter: true);
        if (comparison.OnTime is { } onTime)
        {
            Difference(table, T("Đúng hạn", "On time"), onTime, _figures.Share, smallerIsBetter: false);
        }

        Difference(table, T("Hồ sơ cùng lúc", "Under way at once"), comparison.Inside, _figures.Number, smallerIsBetter: true);
        table.Write(output);
    }

    private void Difference(TextColumns table, string what, Estimate difference, Func<double, string> text, bool smallerIsBetter)
    {
        var verdict = difference.Low is null || difference.Holds(0) ? T("chưa thấy khác biệt rõ", "no clear difference")
            : difference.Mean < 0 == smallerIsBetter ? T("tốt hơn", "better") : T("kém hơn", "worse");
        table.Add(what, _figures.Signed(difference, text), verdict);
    }

    private void Head(CompiledProcedure procedure, SimulationResult result)
    {
        output.WriteLine($"{result.ProcedureCode} {procedure.Facts.Name.In(language)}");
        var arrivals = string.Join(" + ", result.ArrivalsPerHour.Select(a => $"{_figures.Number(a.Value)} {Channels[a.Key].In(language)}"));
        output.WriteLine(T(
            $"{result.Replications} lần × {result.DossiersPerReplication} hồ sơ, hạt giống {result.Seed}; mỗi giờ làm việc có {arrivals}; trong ngoặc là khoảng tin cậy 95 %.",
            $"{result.Replications} replications of {result.DossiersPerReplication} dossiers, seed {result.Seed}; per working hour {arrivals}; 95 % confidence intervals in brackets."));
        if (!result.Complete)
        {
            output.WriteLine(T("ĐÃ DỪNG GIỮA CHỪNG: số liệu chỉ của phần đã chạy.", "BROKEN OFF: the figures are of what had run."));
        }

        output.WriteLine();
    }

    private void Overview(SimulationResult result)
    {
        var table = new TextColumns();
        table.Add(T("Hồ sơ", "Dossiers"), T(
            $"{_figures.Number(result.Arrived)} đến, {_figures.Number(result.Finished)} xong, {_figures.Number(result.InWork)} đang làm, {_figures.Number(result.Troubled)} vướng",
            $"{_figures.Number(result.Arrived)} arrived, {_figures.Number(result.Finished)} finished, {_figures.Number(result.InWork)} in work, {_figures.Number(result.Troubled)} in trouble"));
        table.Add(T("Thời gian làm việc", "Working time"), Lead(result.Lead, _figures.Work));
        table.Add(T("Theo lịch", "By the calendar"), Lead(result.LeadElapsed, _figures.Calendar));
        table.Add(T("Đúng hạn", "On time"), result.OnTime is { } onTime ? _figures.Share(onTime) : T("thủ tục không có thời hạn", "the procedure has no limit"));
        table.Add(T("Cùng lúc", "At once"), T($"{_figures.Number(result.Inside)} hồ sơ đang xử lý", $"{_figures.Number(result.Inside)} dossiers under way"));
        table.Write(output);
    }

    private string Lead(LeadTime lead, Func<double, string> text)
    {
        var mean = lead.Mean.Low is { } low && lead.Mean.High is { } high ? $"{text(lead.Mean.Mean)} ({text(low)} – {text(high)})" : text(lead.Mean.Mean);
        return T(
            $"trung bình {mean}, một nửa dưới {text(lead.Median.Mean)}, 90 % dưới {text(lead.P90.Mean)}",
            $"mean {mean}, half below {text(lead.Median.Mean)}, 90 % below {text(lead.P90.Mean)}");
    }

    private void Steps(SimulationResult result)
    {
        var table = new TextColumns();
        table.Add(T("BƯỚC", "STEP"), T("LƯỢT", "TIMES"), T("CHỜ", "WAITING"), T("LÀM", "WORK"), T("HÀNG CHỜ", "QUEUE"), T("TRỄ HẠN BƯỚC", "STEP LATE"));
        foreach (var step in result.Steps)
        {
            table.Add(step.Name, _figures.Number(step.Count), _figures.Work(step.Waiting), _figures.Work(step.Service.Mean), _figures.Number(step.QueueLength), _figures.Share(step.Late));
        }

        table.Write(output);
    }

    private void Positions(SimulationResult result)
    {
        var table = new TextColumns();
        table.Add(T("CHỨC VỤ", "POSITION"), T("ĐƠN VỊ", "UNIT"), T("NGƯỜI", "OFFICERS"), T("BẬN", "BUSY"));
        foreach (var position in result.Positions)
        {
            table.Add(
                organisation.PositionName(position.Position, language) ?? position.Position ?? "",
                organisation.UnitName(position.Unit, language) ?? position.UnitName ?? position.Unit ?? "",
                _figures.Number(position.Officers),
                _figures.Share(position.Utilisation));
        }

        table.Write(output);
    }

    private void Bottleneck(SimulationResult result)
        => output.WriteLine(T("Nút thắt: ", "Bottleneck: ") + (result.Bottleneck?.Reason.In(language) ?? T("không có, hầu như không phải chờ.", "none, there is hardly any waiting.")));

    private void Troubles(SimulationResult result)
    {
        foreach (var trouble in result.Troubles)
        {
            output.WriteLine(T(
                $"Vướng: {trouble.Count} hồ sơ không đi tiếp được ở “{trouble.Name}” ({trouble.Code}).",
                $"Trouble: {trouble.Count} dossiers cannot go on at “{trouble.Name}” ({trouble.Code})."));
        }
    }

    private string T(string vi, string en) => language == "en" ? en : vi;
}
