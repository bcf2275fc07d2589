using System.Diagnostics;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Conformance.Soundness;

/// <summary>
/// Models without a verdict: every one that the engine runs gets an answer, in time and within the bound. Each pool is
/// checked by itself (what comes from outside may come at any time); pools joined by message flows also together.
/// </summary>
internal static class ModelsSuite
{
    /// <summary>Time for one check.</summary>
    public static TimeSpan MostPerCheck { get; } = TimeSpan.FromSeconds(30);

    /// <summary>The answers, in the order of the files.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="filter">Part of a file's path; null for all.</param>
    /// <param name="most">Time for one check; null for <see cref="MostPerCheck"/>.</param>
    public static IEnumerable<CheckedModel> Check(string folder, string? filter = null, TimeSpan? most = null)
        => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".bpmn" or ".bpmn2" or ".xml")
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => filter is null || f.Contains(filter, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(f => CheckFile(folder, f, most ?? MostPerCheck));

    private static List<CheckedModel> CheckFile(string folder, string file, TimeSpan most)
    {
        ForeignModel model;
        try
        {
            model = ForeignModel.Read(Path.Combine(folder, file));
        }
        catch (Exception crash)
        {
            return [new CheckedModel(file, 0, null, 0, [], $"not read: {crash.GetType().Name} {crash.Message}")];
        }

        if (model.Refusal is not null || model.Pools.Count == 0)
        {
            return [new CheckedModel(file, 0, null, 0, [model.Refusal is null ? "no process with a node" : "not read: " + model.Refusal])];
        }

        var several = model.Pools.Count > 1;
        var checks = model.Pools.Select(p => (
            Name: several ? $"{file}#{p.Id}" : file,
            Elements: p.Procedure?.Process.Nodes.Count ?? 0,
            Model: p.Procedure is null ? null : SoundnessModel.Of(p.Procedure),
            Refused: Words(p.Refused))).ToList();
        if (several && model.Messages.Count > 0 && model.Refused.Count == 0)
        {
            checks.Add(($"{file}#together", checks.Sum(c => c.Elements), SoundnessSuite.ModelOf(model), []));
        }

        return [.. checks.Select(c => c.Model is null ? new CheckedModel(c.Name, 0, null, 0, c.Refused) : Watched(c.Name, c.Elements, c.Model, most))];
    }

    // A model that the search does not come to an end with fails alone.
    private static CheckedModel Watched(string name, int elements, SoundnessModel model, TimeSpan most)
    {
        using var stop = new CancellationTokenSource();
        SoundnessReport? report = null;
        string? broken = null;
        var started = Stopwatch.GetTimestamp();
        var worker = new Thread(
            () =>
            {
                try
                {
                    report = SoundnessChecker.Check(model, null, stop.Token);
                }
                catch (Exception crash)
                {
                    broken = $"{crash.GetType().Name} {crash.Message}";
                }
            },
            maxStackSize: 16 * 1024 * 1024)
        { IsBackground = true };
        worker.Start();
        if (!worker.Join(most))
        {
            stop.Cancel();
            return new CheckedModel(name, elements, null, most.TotalMilliseconds, [], $"no answer within {most.TotalSeconds:0} s");
        }

        return new CheckedModel(name, elements, report, Stopwatch.GetElapsedTime(started).TotalMilliseconds, [], broken);
    }

    private static List<string> Words(IEnumerable<Finding> refused)
        => [.. refused.Select(f => f.Code is "MC-RUN-001" or "MC-RUN-002"
            ? $"not run: {f.Args.First(a => a.Key is "kind" or "feature").Value}"
            : $"{(f.Code.StartsWith("MC-RUN", StringComparison.Ordinal) ? "not executable" : "against the standard")}: {f.Code}").Distinct()];
}
