using MotCua.Catalogs.Procedures;
using MotCua.Designer.Checking;
using MotCua.Engine.Model;

namespace MotCua.Designer.Publishing;

/// <summary>Makes a draft the version in force. An error of any check, or a scenario that does not come out, refuses.</summary>
public sealed class PublishService(ProcedureDrafts drafts, ProcedureCatalog catalog, PublishingCheck checks)
{
    /// <summary>Publishes the draft as it is stored under <paramref name="revision"/>.</summary>
    public async Task<PublishAnswer> PublishAsync(string draftId, long revision, string note, Editor by, CancellationToken ct = default)
    {
        if (await drafts.GetAsync(draftId, ct) is not { } draft)
        {
            return new PublishAnswer(null, null, [], null);
        }

        if (draft.Info.Revision != revision)
        {
            return new PublishAnswer(null, null, [], draft.Info);
        }

        var report = await checks.CheckAsync(draft.Bundle, ct);
        if (report.HasErrors)
        {
            return new PublishAnswer(PublishOutcome.Refused, null, report.Findings, draft.Info);
        }

        var result = await catalog.PublishAsync(new PublishRequest { Bundle = draft.Bundle, Note = note, By = by }, ct);
        if (result.Version is not { } version)
        {
            return new PublishAnswer(result.Outcome, null, [.. result.Findings.Select(f => DesignerFinding.Of(f))], draft.Info);
        }

        var marked = await drafts.MarkPublishedAsync(draftId, revision, version.VersionHash, by, ct);
        return new PublishAnswer(result.Outcome, version, report.Findings, marked.Saved ?? draft.Info);
    }
}
