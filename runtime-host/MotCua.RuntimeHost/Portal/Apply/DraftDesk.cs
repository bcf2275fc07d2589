using System.Text.Json.Nodes;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Forms;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Dossiers.Drafts;
using MotCua.RuntimeHost.Dossiers.Forms;
using MotCua.RuntimeHost.Shell.Security;

namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>Drafts of new dossiers of the signed-in account.</summary>
public sealed class DraftDesk(
    DraftService drafts, ProcedureCatalog catalog, FormGate forms, AccountService accounts, CurrentUser user)
{
    /// <summary>The account's latest draft of the procedure, or a new one with what is known filled in.</summary>
    /// <returns>Null when the procedure cannot be applied for on the portal.</returns>
    public async Task<DraftDocument?> StartAsync(string code, CancellationToken ct = default)
    {
        if (await catalog.GetPublishedAsync(code, ct) is not { } published
            || published.Procedure.Facts is not { } facts
            || facts.ServiceLevel == ServiceLevel.Information
            || (facts.Channels.Count > 0 && !facts.Channels.Contains(IntakeChannel.Portal)))
        {
            return null;
        }

        if ((await ListAsync(ct)).FirstOrDefault(draft => draft.ProcedureCode == code) is { } draft)
        {
            return draft;
        }

        var data = new JsonObject();
        if (forms.Schema(published.Procedure, facts.Form) is { } schema)
        {
            var known = await forms.EnvironmentAsync(schema, data, await ApplicantAsync(ct), null, ct);
            data = FormStart.Data(schema, known.Names);
        }

        return await drafts.CreateAsync(user.AccountId!, code, published.Procedure.VersionHash, data, ct);
    }

    /// <summary>The account's own drafts of new dossiers, last touched first.</summary>
    public async Task<IReadOnlyList<DraftDocument>> ListAsync(CancellationToken ct = default) =>
        [.. (await drafts.ListAsync(user.AccountId!, ct)).Where(draft => !SupplementDraft.Is(draft))];

    /// <summary>Null when there is no such draft or it is somebody else's.</summary>
    public async Task<OpenDraft?> OpenAsync(string id, CancellationToken ct = default)
    {
        if (await drafts.FindAsync(id, user.AccountId!, ct) is not { } draft || SupplementDraft.Is(draft)
            || await catalog.GetVersionAsync(draft.VersionHash, ct) is not { } procedure)
        {
            return null;
        }

        var now = await catalog.FindAsync(draft.ProcedureCode, ct) is { Withdrawn: false, Version: { } hash }
            ? await catalog.FindVersionAsync(hash, ct)
            : null;
        return new OpenDraft(draft, procedure, forms.Schema(procedure, procedure.Facts.Form), await ApplicantAsync(ct), now);
    }

    /// <summary>The signed-in account as applicant.</summary>
    /// <exception cref="InvalidOperationException">The account is gone.</exception>
    public async Task<ApplicantInfo> ApplicantAsync(CancellationToken ct = default) => Applicants.From(
        await accounts.FindAsync(user.AccountId!, ct) ?? throw new InvalidOperationException("The signed-in account does not exist."));

    public Task DeleteAsync(DraftDocument draft, CancellationToken ct = default) => drafts.DeleteAsync(draft, ct);
}
