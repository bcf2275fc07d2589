using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Shell.Errors;
using MotCua.RuntimeHost.Shell.Security;

namespace MotCua.RuntimeHost.Api;

/// <summary>What administrators do with histories: take the seals away to a safe place, and erase personal data.</summary>
internal static class HistoryApi
{
    public static void MapHistoryApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/history/seals", Seals).RequireAuthorization(Policies.Admin);
        routes.MapPost("/api/v1/dossiers/{code}/personal-data/erase", EraseAsync).RequireAuthorization(Policies.Admin);
    }

    /// <summary>All seals with their heads and the public key, as <c>verify-history --seals</c> reads them.</summary>
    private static IResult Seals(SealStore seals, KeyFolder keys, HttpContext context)
    {
        var ct = context.RequestAborted;
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(
            async output => await SealFiles.ExportAsync(output, keys.Signer.PublicKey, seals.AllAsync(ct), ct), "application/json", "motcua-seals.json");
    }

    private static async Task<IResult> EraseAsync(
        string code, ErasureRequest request, HttpContext context, DossierService dossiers, DossierRecords records, Actors actors, CancellationToken ct)
    {
        if (request.CommandId.Length is 0 or > 100 || string.IsNullOrWhiteSpace(request.CommandId))
        {
            return ApiProblem.Result(context, StatusCodes.Status400BadRequest, "commandIdRequired");
        }

        if (await records.FindByCodeAsync(code, ct) is not { } entry)
        {
            return ApiProblem.Result(context, StatusCodes.Status404NotFound, "dossierNotFound");
        }

        return request.Confirm.Trim() == entry.Code
            ? Replies.From(context, await dossiers.ExecuteAsync(entry.Id, request.CommandId, new ErasePersonalData(actors.Any(), request.Reason), ct))
            : ApiProblem.Result(context, StatusCodes.Status400BadRequest, "confirmationRequired", "confirm must be the dossier's code");
    }
}
