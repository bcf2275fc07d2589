using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Attachments;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Shell.Security;

namespace MotCua.RuntimeHost.Api;

/// <summary>Hands files out to those who may read them: the one who uploaded it, and whoever may read its dossier.</summary>
internal static class FileApi
{
    public static void MapFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/tep/{id}", DownloadAsync).RequireAuthorization();

    private static async Task<IResult> DownloadAsync(
        string id, HttpContext context, AttachmentService attachments, DossierRecords records, Actors actors, CurrentUser user, CancellationToken ct)
    {
        if (await attachments.FindAsync(id, ct) is not { } file || !await MayReadAsync(file, attachments, records, actors, user, ct)
            || await attachments.OpenAsync(file, ct) is not { } content)
        {
            return Results.NotFound();
        }

        // Never sniffed, never run: only formats of the table are shown in the page, all others are downloaded. A browser's
        // own PDF viewer does not start in a sandbox, and a PDF cannot act as a page of ours.
        var inline = FileFormats.IsInline(file.MediaType) && context.Request.Query["xem"] == "1";
        context.Response.Headers.ContentSecurityPolicy = inline && file.MediaType == "application/pdf"
            ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
            : "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(content, file.MediaType, inline ? null : file.Name, enableRangeProcessing: false);
    }

    private static async Task<bool> MayReadAsync(
        AttachmentDocument file, AttachmentService attachments, DossierRecords records, Actors actors, CurrentUser user, CancellationToken ct)
    {
        if (file.Owner == user.AccountId)
        {
            return true;
        }

        if (await attachments.LinkOfAsync(file.Id, ct) is not { } link || await records.FindAsync(link.DossierId, ct) is not { } dossier)
        {
            return false;
        }

        // Applicants see what they handed in and their results, not the officers' drafts.
        return actors.Officer() is { } officer
            ? DossierAccess.MayRead(officer, dossier)
            : link.IsResult && DossierAccess.ResultsAreOut(dossier.Status) && DossierAccess.MayRead(actors.Applicant(), dossier);
    }
}
