using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Desk;

/// <summary>The real program on a Friday morning, with ways to have dossiers at given steps.</summary>
public sealed class DeskHost : HostUnderTest
{
    /// <inheritdoc />
    protected override IEnumerable<(string Name, string Value)> Settings =>
        [.. base.Settings, ("clock", "2026-11-20T08:30:00+07:00")];

    /// <summary>A certification of 5 pages and 2 copies, handed in at the counter; its code.</summary>
    public async Task<string> GivenCertificationAsync(string applicant = "Võ Thành Nhân")
    {
        var reply = await Services.GetRequiredService<DossierService>().SubmitAsync(
            new SubmitDossier
            {
                CommandId = Guid.NewGuid().ToString("N"),
                ProcedureCode = "2.000815",
                Channel = IntakeChannel.Counter,
                Applicant = new ApplicantInfo(null, applicant, IdentityNumber: "079081002377", Phone: "0912000318"),
                Data = new JsonObject { ["loaiGiayTo"] = "van-bang", ["tenGiayTo"] = "Bằng tốt nghiệp", ["soTrang"] = 5, ["soBan"] = 2 },
            },
            await OfficerAsync("motcua1"));
        reply.Accepted.Should().BeTrue();
        return reply.Code!;
    }

    /// <summary>A certification at the step that collects its fee.</summary>
    public async Task<string> GivenCertificationToPayAsync()
    {
        var code = await GivenCertificationAsync();
        await CompleteAsync(code, "motcua1", "accept");
        await CompleteAsync(code, "motcua1", "match");
        await CompleteAsync(code, "lanhdao1", "approve");
        return code;
    }

    /// <summary>Completes the live step behind the pages' back, as somebody at another screen would.</summary>
    public async Task CompleteAsync(string code, string userName, string outcome)
    {
        var actor = await OfficerAsync(userName);
        var state = await StateAsync(code);
        var item = state.WorkItems.Values.Single(live => live.IsLive);
        var reply = await Services.GetRequiredService<DossierService>()
            .ExecuteAsync(state.DossierId, Guid.NewGuid().ToString("N"), new CompleteWorkItem(actor, item.Id, outcome));
        reply.Accepted.Should().BeTrue();
    }

    public async Task<DossierState> StateAsync(string code)
    {
        var records = Services.GetRequiredService<DossierRecords>();
        var entry = await records.FindByCodeAsync(code);
        return (await records.LoadAsync(entry!.Id))!.State;
    }

    public Task<Account?> AccountAsync(string userName) => Services.GetRequiredService<AccountService>().FindByUserNameAsync(userName);

    public async Task<Actor> OfficerAsync(string userName)
    {
        var account = await Services.GetRequiredService<AccountService>().FindByUserNameAsync(userName);
        return Actor.Officer((await Services.GetRequiredService<OrganisationService>().CurrentAsync()).Person(account!.Id)!);
    }

    /// <summary>The page's form for an act; fails when the act is not offered.</summary>
    public static IHtmlFormElement FormOf(IDocument page, string act) => page.Forms.Single(form => IsFor(form, act));

    public static bool Offers(IDocument page, string act) => page.Forms.Any(form => IsFor(form, act));

    private static bool IsFor(IElement form, string act) => form.QuerySelector($"input[name='mc-viec'][value='{act}']") is not null;
}
