using MotCua.Designer.Checking;
using MotCua.Engine.Model;

namespace MotCua.Designer.Publishing;

/// <summary>
/// All that stands between a bundle and its dossiers, in one place: what publishing in the designer, the verbs validate and
/// import, and thereby every pipeline say of a bundle is the same.
/// </summary>
public sealed class PublishingCheck(CheckService checks, ScenarioService scenarios)
{
    /// <summary>Checks a bundle, right or not; scenarios run as soon as it compiles.</summary>
    public async Task<PublishingReport> CheckAsync(ProcedureBundle bundle, CancellationToken ct = default)
    {
        var check = await checks.CheckAsync(bundle, ct);
        var run = await scenarios.RunAsync(bundle, ct);
        var subject = await checks.SubjectAsync(bundle, ct);
        return new PublishingReport([.. check.Findings, .. run.Findings], run, subject?.Facts.Process, subject?.Process);
    }
}
