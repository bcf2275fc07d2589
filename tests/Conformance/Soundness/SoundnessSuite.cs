using System.Diagnostics;
using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Conformance.Soundness;

/// <summary>Models whose verdict other people's model checkers established: each published property beside ours.</summary>
internal static class SoundnessSuite
{
    /// <summary>The verdict on every labelled model.</summary>
    public static IEnumerable<SoundnessResult> Judge(string folder)
    {
        foreach (var entry in JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "index.json")))!.AsArray())
        {
            if (entry!["verdict"] is not JsonObject verdict)
            {
                continue;
            }

            var file = entry["file"]!.GetValue<string>();
            foreach (var result in Judge(folder, file, Published(verdict)))
            {
                yield return result;
            }
        }
    }

    /// <summary>What is checked: one process, or all pools of a file with their message flows.</summary>
    public static SoundnessModel ModelOf(ForeignModel model)
    {
        var participants = model.Pools.Select(p => p.Procedure).OfType<CompiledProcedure>().ToList();
        return participants.Count == 1 ? SoundnessModel.Of(participants[0]) : SoundnessModel.Collaboration(participants, model.Messages);
    }

    /// <summary>The faults of a report, in short.</summary>
    public static string Short(SoundnessReport report)
        => string.Join(", ", report.Faults.Select(f => $"{f.Kind} {f.ElementId}").Concat(report.LeftMessages.Select(m => $"left {m}")).Append(report.Complete ? "" : "not complete").Where(t => t.Length > 0));

    private static IEnumerable<SoundnessResult> Judge(string folder, string file, IReadOnlyList<(string Property, bool Expected)> published)
    {
        var model = ForeignModel.Read(Path.Combine(folder, file));
        if (model.Refusal is not null || model.Refused.Count > 0 || published.Count == 0)
        {
            var why = model.Refusal ?? string.Join("; ", model.Refused.Select(f => $"{f.Code} {f.ElementId}: {FindingTexts.Format(f, "en")}"));
            return [new SoundnessResult(file, "", false, null, "", 0, 0, published.Count == 0 ? $"nothing published for it ({why})" : why)];
        }

        var started = Stopwatch.GetTimestamp();
        var report = SoundnessChecker.Check(ModelOf(model));
        var spent = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var properties = new PublishedProperties(model, report);
        return published.Select(p => new SoundnessResult(file, p.Property, p.Expected, properties.Of(p.Property), Short(report), report.States, spent));
    }

    // Our messages are buffered and come in any order: a bag. A property that was not shown to hold counts as not holding.
    private static List<(string Property, bool Expected)> Published(JsonObject verdict)
        => [.. (verdict["Network01Bag"] as JsonObject ?? verdict)
            .Where(p => PublishedProperties.IsAsked(p.Key))
            .Select(p => (p.Key, p.Value?.GetValue<bool>() ?? false))];
}
