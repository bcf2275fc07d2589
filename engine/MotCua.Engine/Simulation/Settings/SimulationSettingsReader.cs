using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation;

/// <summary>
/// Reads settings, <c>simulation.json</c>. Everything may be left out; a name nobody knows, a step the procedure does not have
/// and a figure out of range are said with their place, all at once.
/// </summary>
public static class SimulationSettingsReader
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads settings for procedures; steps and gateways may be of any of them.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="procedures">The procedure, or the versions compared.</param>
    public static SimulationSettingsResult Read(ReadOnlyMemory<byte> json, params IReadOnlyList<CompiledProcedure> procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var problems = new List<SimulationProblem>();
            var settings = Whole(new SettingsNode(document.RootElement.Clone(), "", problems), procedures);
            return new SimulationSettingsResult(problems.Count == 0 ? settings : null, problems);
        }
        catch (JsonException broken)
        {
            var place = $"{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}";
            return new SimulationSettingsResult(null, [new SimulationProblem("", new LocalText($"Không phải JSON hợp lệ, tại {place}.", $"Not valid JSON, at {place}."))]);
        }
    }

    private static SimulationSettings Whole(SettingsNode node, IReadOnlyList<CompiledProcedure> procedures)
    {
        var settings = new SimulationSettings();
        var parts = node.Members("seed", "dossiers", "replications", "warmUp", "start", "arrivals", "officers", "steps", "limitShare", "supplement", "gateways", "waits", "data", "$schema", "note");
        var nodes = procedures.SelectMany(p => p.Process.NodesInOrder).GroupBy(n => n.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        return settings with
        {
            Seed = (ulong)(parts.Find("seed")?.Integer(0, int.MaxValue) ?? (long)settings.Seed),
            Dossiers = (int)(parts.Find("dossiers")?.Integer(1, 100_000) ?? settings.Dossiers),
            Replications = (int)(parts.Find("replications")?.Integer(1, 1_000) ?? settings.Replications),
            WarmUp = (int?)parts.Find("warmUp")?.Integer(0, 100_000),
            Start = parts.Find("start")?.Moment() ?? settings.Start,
            Arrivals = Arrivals(parts.Find("arrivals"), procedures),
            Officers = parts.Find("officers")?.Map(Officer) ?? settings.Officers,
            Steps = parts.Find("steps")?.Map((step, id) => Step(step, id, nodes)) ?? settings.Steps,
            LimitShare = parts.Find("limitShare")?.Number(0.0001, 1) ?? settings.LimitShare,
            Supplement = parts.Find("supplement") is { } supplement ? Supplement(supplement) : settings.Supplement,
            Gateways = parts.Find("gateways")?.Map((gateway, id) => Gateway(gateway, id, nodes)) ?? settings.Gateways,
            Waits = parts.Find("waits")?.Map((wait, id) => Known(wait, id, nodes) ? Distribution(wait) : TimeDistribution.Fixed(0)) ?? settings.Waits,
            Data = parts.Find("data")?.Objects() ?? settings.Data,
        };
    }

    private static Dictionary<IntakeChannel, ArrivalSetting> Arrivals(SettingsNode? node, IReadOnlyList<CompiledProcedure> procedures)
    {
        var arrivals = new Dictionary<IntakeChannel, ArrivalSetting>();
        foreach (var (name, one) in node?.Each() ?? [])
        {
            var channels = Enum.GetValues<IntakeChannel>().Where(c => WireName.Of(c) == name).ToList();
            if (channels.Count == 0 || !procedures.All(p => p.Facts.Channels.Count == 0 || p.Facts.Channels.Contains(channels[0])))
            {
                one.Wrong($"Thủ tục không có kênh “{name}”.", $"The procedure has no channel “{name}”.");
                continue;
            }

            var parts = one.IsNumber ? null : one.Members("perHour", "every", "regular");
            var every = parts?.Find("every")?.Number(0.01, 1_000_000);
            var perHour = one.IsNumber ? one.Number(0.0001, 100_000) : parts!.Find("perHour")?.Number(0.0001, 100_000);
            if (every is null && perHour is null)
            {
                one.Wrong("Cần perHour (số hồ sơ mỗi giờ làm việc) hoặc every (số phút giữa hai hồ sơ).", "Give perHour (dossiers per working hour) or every (minutes between two).");
                continue;
            }

            arrivals[channels[0]] = new ArrivalSetting(perHour ?? 60 / every!.Value, parts?.Find("regular")?.Truth() ?? every is not null);
        }

        return arrivals;
    }

    private static OfficerSetting Officer(SettingsNode node, string key)
    {
        if (key.IndexOf(':', StringComparison.Ordinal) < 0 || !((string[])["position:", "role:", "unit:", "person:"]).Any(p => key.StartsWith(p, StringComparison.Ordinal)))
        {
            node.Wrong($"“{key}” không phải khóa người làm; ví dụ position:chuyen-vien@an-hoa.kt-ht-dt.", $"“{key}” is no key of officers; for example position:chuyen-vien@an-hoa.kt-ht-dt.");
        }

        if (node.IsNumber)
        {
            return new OfficerSetting((int?)node.Integer(1, 1_000));
        }

        var parts = node.Members("number", "share");
        return new OfficerSetting((int?)parts.Find("number")?.Integer(1, 1_000), parts.Find("share")?.Number(0.01, 1) ?? 1);
    }

    private static StepSetting Step(SettingsNode node, string id, Dictionary<string, List<FlowNode>> nodes)
    {
        if (!Known(node, id, nodes))
        {
            return new StepSetting();
        }

        var parts = node.Members("service", "outcomes", "supplement", "data");
        var codes = nodes[id].SelectMany(n => n.Settings.Outcomes).Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        return new StepSetting
        {
            Service = parts.Find("service") is { } service ? Distribution(service) : null,
            Outcomes = parts.Find("outcomes") is { } outcomes ? Weights(outcomes, codes, "kết luận", "outcome") : new Dictionary<string, double>(),
            Supplement = parts.Find("supplement")?.Number(0, 1),
            Data = parts.Find("data")?.Objects() ?? [],
        };
    }

    private static SupplementSetting Supplement(SettingsNode node)
    {
        var parts = node.Members("probability", "wait");
        return new SupplementSetting(parts.Find("probability")?.Number(0, 1) ?? new SupplementSetting().Probability, parts.Find("wait") is { } wait ? Distribution(wait) : null);
    }

    private static IReadOnlyDictionary<string, double> Gateway(SettingsNode node, string id, Dictionary<string, List<FlowNode>> nodes)
    {
        if (!Known(node, id, nodes))
        {
            return new Dictionary<string, double>();
        }

        if (nodes[id].TrueForAll(n => n.Kind.Element is not ("exclusiveGateway" or "inclusiveGateway")))
        {
            node.Wrong($"“{id}” không phải cổng loại trừ hay cổng bao gồm.", $"“{id}” is neither an exclusive nor an inclusive gateway.");
        }

        return Weights(node, nodes[id].SelectMany(n => n.Outgoing).ToHashSet(StringComparer.Ordinal), "đường ra", "outgoing flow");
    }

    private static Dictionary<string, double> Weights(SettingsNode node, HashSet<string> known, string vi, string en)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, one) in node.Each())
        {
            if (!known.Contains(name))
            {
                one.Wrong($"Không có {vi} “{name}”; có: {string.Join(", ", known)}.", $"There is no {en} “{name}”; there are: {string.Join(", ", known)}.");
            }
            else if (one.Number(0, 1_000_000) is { } weight)
            {
                weights[name] = weight;
            }
        }

        if (weights.Count > 0 && weights.Values.All(w => w == 0))
        {
            node.Wrong("Ít nhất một giá trị phải lớn hơn 0.", "At least one weight must be above 0.");
        }

        return weights;
    }

    private static bool Known(SettingsNode node, string id, Dictionary<string, List<FlowNode>> nodes)
    {
        if (nodes.ContainsKey(id))
        {
            return true;
        }

        node.Wrong($"Quy trình không có phần tử “{id}”.", $"The process has no element “{id}”.");
        return false;
    }

    private static TimeDistribution Distribution(SettingsNode node)
    {
        if (node.IsNumber)
        {
            return TimeDistribution.Fixed(node.Number(0, 1_000_000) ?? 0);
        }

        var parts = node.Members("kind", "value", "min", "mode", "max", "mean", "deviation");
        double Of(string name)
        {
            if (parts.Find(name) is { } part)
            {
                return part.Number(0, 1_000_000) ?? 0;
            }

            node.Wrong($"Thiếu “{name}” (số phút làm việc).", $"“{name}” (working minutes) is missing.");
            return 0;
        }

        var made = parts.Find("kind")?.Text() switch
        {
            "fixed" => TimeDistribution.Fixed(Of("value")),
            "uniform" => TimeDistribution.Uniform(Of("min"), Of("max")),
            "triangular" => TimeDistribution.Triangular(Of("min"), Of("mode"), Of("max")),
            "exponential" => TimeDistribution.Exponential(Of("mean")),
            "lognormal" => TimeDistribution.Lognormal(Of("mean"), Of("deviation")),
            _ => null,
        };
        if (made is null)
        {
            node.Wrong("“kind” là một trong: fixed, uniform, triangular, exponential, lognormal.", "“kind” is one of: fixed, uniform, triangular, exponential, lognormal.");
        }
        else if (!made.IsValid)
        {
            node.Wrong("Các số phải không âm và theo thứ tự min ≤ mode ≤ max.", "The figures must not be negative, and min ≤ mode ≤ max.");
        }

        return made ?? TimeDistribution.Fixed(0);
    }
}
