using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MotCua.Designer.Checking;
using MotCua.Designer.Drafts;

namespace MotCua.Designer.Api;

/// <summary>What is said about the draft on the screen; nothing is stored.</summary>
internal static class CheckEndpoints
{
    public static void Map(RouteGroupBuilder read)
    {
        read.MapPost("/drafts/{id}/check", CheckAsync);
        read.MapPost("/drafts/{id}/expression", ExpressionAsync);
        read.MapPost("/drafts/{id}/scenarios", ScenariosAsync);
    }

    private static async Task<IResult> CheckAsync(string id, CheckRequest request, HttpContext context, DraftService drafts, CheckService checks, TimeProvider time, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        if (await drafts.PreviewAsync(id, request, ct) is not { } bundle)
        {
            return DesignerJson.BadPatch(context);
        }

        var report = await checks.CheckAsync(bundle, ct);
        return DesignerJson.Ok(new
        {
            request.Sequence,
            report.Findings,
            Timing = report.Timing is not { } way ? null : new { way.Minutes, way.LimitMinutes, MinutesPerDay = report.MinutesPerDay, way.Path, way.Steps, way.Without, way.Exceeds },
            TookMs = Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            CheckedAt = time.GetUtcNow(),
        });
    }

    private static async Task<IResult> ExpressionAsync(string id, ExpressionRequest request, HttpContext context, DraftService drafts, CheckService checks, CancellationToken ct)
        => await drafts.PreviewAsync(id, request, ct) is { } bundle
            ? DesignerJson.Ok(ExpressionCheck.Check(request.Expression, (await checks.SubjectAsync(bundle, ct))?.Names))
            : DesignerJson.BadPatch(context);

    private static async Task<IResult> ScenariosAsync(string id, DraftPatch request, HttpContext context, DraftService drafts, ScenarioService scenarios, CancellationToken ct)
    {
        if (await drafts.PreviewAsync(id, request, ct) is not { } bundle)
        {
            return DesignerJson.BadPatch(context);
        }

        var language = Caller.Language(context);
        var report = await scenarios.RunAsync(bundle, ct);
        return DesignerJson.Ok(new
        {
            Scenarios = report.Outcomes.Select(o => new { o.Id, o.Name, o.Passed, Messages = o.Messages.Select(m => m.In(language)), o.Acts, o.Way }),
            Coverage = report.Coverage is not { } coverage ? null : new { coverage.Flows, coverage.Covered, coverage.Total },
            report.Findings,
        });
    }
}
