using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Dossiers.History.Verification;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>What the tests of the history do again and again.</summary>
internal static class HistoryTestBed
{
    /// <summary>Seals at once, whatever the time.</summary>
    public static async Task<HistorySeal> SealAsync(this DossierTestBed bed) =>
        (await bed.Get<HistorySealer>().SealAsync(evenIfNotDue: true, default))!;

    public static Task<HistoryReport> VerifyAsync(this DossierTestBed bed, ExportedSeals? exported = null, string? publicKey = null) =>
        new HistoryVerifier(bed.Store, bed.Get<DossierKeys>(), bed.Get<SealStore>()).VerifyAsync(exported, publicKey ?? bed.Get<KeyFolder>().Signer.PublicKey);

    /// <summary>All seals as they would be exported.</summary>
    public static async Task<ExportedSeals> ExportAsync(this DossierTestBed bed)
    {
        var file = Path.GetTempFileName();
        try
        {
            await using (var output = File.Create(file))
            {
                await SealFiles.ExportAsync(output, bed.Get<KeyFolder>().Signer.PublicKey, bed.Get<SealStore>().AllAsync(default), default);
            }

            return await SealFiles.ReadAsync(file, default);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A dossier of four commits: handed in, claimed, accepted, claimed by the next.</summary>
    public static async Task<string> DossierOfFourCommitsAsync(this DossierTestBed bed)
    {
        var desk = await bed.OfficerAsync("motcua1");
        var id = (await bed.SubmitCertificationAsync()).DossierId!;
        var intake = await bed.ItemAsync(id, "tiepNhan");
        (await bed.DoAsync(id, new ClaimWorkItem(desk, intake.Id))).Accepted.Should().BeTrue();
        (await bed.DoAsync(id, new CompleteWorkItem(desk, intake.Id, "accept"))).Accepted.Should().BeTrue();
        (await bed.DoAsync(id, new ClaimWorkItem(desk, (await bed.ItemAsync(id, "doiChieu")).Id))).Accepted.Should().BeTrue();
        return id;
    }

    /// <summary>A dossier that has ended: not taken in.</summary>
    public static async Task<string> EndedDossierAsync(this DossierTestBed bed)
    {
        var desk = await bed.OfficerAsync("motcua1");
        var id = (await bed.SubmitCertificationAsync()).DossierId!;
        var intake = await bed.ItemAsync(id, "tiepNhan");
        (await bed.DoAsync(id, new CompleteWorkItem(desk, intake.Id, "refuse", "Nộp nhầm"))).Accepted.Should().BeTrue();
        (await bed.StateAsync(id)).Life.Should().Be(DossierLife.Ended);
        return id;
    }

    public static async Task<Actor> AdministratorAsync(this DossierTestBed bed) => await bed.OfficerAsync("quantri1");

    public static void SetText(this JsonObject json, string name, string value) => json[name] = value;
}
