using System.Text.Json;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Model;

namespace MotCua.Designer.Drafts;

/// <summary>Drafts as the designer makes, opens, changes and copies them. Safe to call from many threads.</summary>
public sealed class DraftService(ProcedureDrafts drafts, ProcedureCatalog catalog)
{
    private const int LongestCode = 40;

    /// <summary>A new draft from a template or as a copy.</summary>
    public async Task<DraftMade> CreateAsync(NewDraft request, Editor by, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var procedure = new NewProcedure(request.Code.Trim(), request.Name, request.Sector, request.Unit);
        if (await RefuseAsync(procedure, ct) is { } refusal)
        {
            return new DraftMade(null, refusal);
        }

        var bundle = request.CopyOf is { } source
            ? await CopyAsync(source, procedure, ct)
            : ProcedureTemplates.All.Any(t => t.Id == request.Template) ? ProcedureTemplates.Make(request.Template!, procedure) : null;
        return bundle is null
            ? new DraftMade(null, DraftRefusal.NoSource)
            : new DraftMade(await drafts.CreateAsync(bundle, by, null, ct), null);
    }

    /// <summary>The draft of a published procedure: the newest there is, else a new one of the version in force. Null when
    /// there is no such procedure.</summary>
    public async Task<DraftInfo?> OpenPublishedAsync(string code, Editor by, CancellationToken ct = default)
    {
        var known = (await AllAsync(ct)).Where(d => d.Code == code).MaxBy(d => d.UpdatedAt);
        if (known is not null)
        {
            return known;
        }

        return await catalog.FindAsync(code, ct) is { } entry
            && (entry.Version ?? entry.NextVersion) is { } version
            && await catalog.GetBundleAsync(version, ct) is { } bundle
                ? await drafts.CreateAsync(bundle, by, version, ct)
                : null;
    }

    /// <summary>The draft with the changes of the screen applied, stored nowhere; null when there is no draft or the changes
    /// cannot be applied.</summary>
    public async Task<ProcedureBundle?> PreviewAsync(string id, DraftPatch patch, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(patch);
        return await drafts.GetAsync(id, ct) is { } draft ? patch.Apply(draft.Bundle) : null;
    }

    /// <summary>Stores the changes if nobody saved since <paramref name="revision"/>; null when they cannot be applied.</summary>
    public async Task<DraftSaved?> SaveAsync(string id, long revision, DraftPatch patch, Editor by, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(patch);
        if (await drafts.GetAsync(id, ct) is not { } draft)
        {
            return new DraftSaved(null, null);
        }

        if (draft.Info.Revision != revision)
        {
            return new DraftSaved(null, draft.Info);
        }

        return patch.Apply(draft.Bundle) is { } bundle ? await drafts.SaveAsync(id, revision, bundle, by, ct) : null;
    }

    /// <summary>All drafts; there are as many as procedures being written.</summary>
    public async Task<IReadOnlyList<DraftInfo>> AllAsync(CancellationToken ct = default)
    {
        var all = new List<DraftInfo>();
        string? cursor = null;
        do
        {
            var page = await drafts.ListAsync(new DraftQuery { Limit = 500, Cursor = cursor }, ct);
            all.AddRange(page.Items);
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return all;
    }

    private async Task<DraftRefusal?> RefuseAsync(NewProcedure procedure, CancellationToken ct)
    {
        if (procedure.Code.Length == 0)
        {
            return DraftRefusal.NoCode;
        }

        if (procedure.Code.Length > LongestCode || !procedure.Code.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'))
        {
            return DraftRefusal.BadCode;
        }

        if (string.IsNullOrWhiteSpace(procedure.Name.Vi))
        {
            return DraftRefusal.NoName;
        }

        return await catalog.FindAsync(procedure.Code, ct) is not null || (await AllAsync(ct)).Any(d => d.Code == procedure.Code)
            ? DraftRefusal.CodeTaken
            : null;
    }

    private async Task<ProcedureBundle?> CopyAsync(string source, NewProcedure procedure, CancellationToken ct)
    {
        var bundle = (await drafts.GetAsync(source, ct))?.Bundle ?? await catalog.GetBundleAsync(source, ct);
        try
        {
            return bundle is null ? null : ProcedureTemplates.Copy(bundle, procedure);
        }
        catch (JsonException)
        {
            // A draft whose procedure.json is broken cannot be renamed, and so not be copied.
            return null;
        }
    }
}
