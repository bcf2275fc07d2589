using System.Text.Json.Nodes;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;

namespace MotCua.Benchmarks.Dossiers;

/// <summary>Everything the kernel gets from outside, taken from the real site once.</summary>
internal sealed record KernelInputs(
    CompiledProcedure Procedure,
    KernelContext Context,
    IReadOnlyDictionary<string, Actor> Officers,
    Actor Applicant,
    ApplicantInfo ApplicantInfo,
    JsonObject Data)
{
    public static async Task<KernelInputs> OfAsync(DossierSite site)
    {
        var published = (await site.Get<ProcedureCatalog>().GetPublishedAsync(SixSteps.Code))!;
        var (context, _) = await site.Get<DossierWorld>().NowAsync(published.Procedure, CancellationToken.None);
        var (applicant, info) = await site.ApplicantAsync();
        return new KernelInputs(published.Procedure, context, await site.OfficersAsync(), applicant, info, SixSteps.Data(1));
    }
}
