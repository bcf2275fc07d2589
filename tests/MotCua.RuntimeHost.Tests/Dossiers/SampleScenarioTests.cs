using MotCua.Catalogs.Calendars;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Procedures;
using MotCua.Engine.Scenarios;
using MotCua.Testing;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>Every scenario of every sample runs as it says, in the seeded organisation and calendar.</summary>
public sealed class SampleScenarioTests
{
    public static TheoryData<string> Samples
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var folder in Directory.GetDirectories(RepositoryRoot.Combine("samples", "procedures")).Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetFileName(folder));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Scenarios_OfASample_RunAsTheySay(string sample)
    {
        await using var bed = await DossierTestBed.CreateAsync();
        var code = sample.Split('-')[0];
        var published = (await bed.Get<ProcedureCatalog>().GetPublishedAsync(code))!;
        var world = new ScenarioWorld(
            await bed.Get<CalendarService>().ForUnitAsync(published.Procedure.Facts.Unit),
            await bed.Get<OrganisationService>().CurrentAsync());

        published.Procedure.Scenarios.Should().HaveCountGreaterThan(3);
        foreach (var scenario in published.Procedure.Scenarios)
        {
            var result = ScenarioRunner.Run(published.Procedure, scenario, world);
            result.Deviations.Should().BeEmpty($"{sample}/{scenario.Id}");
        }
    }
}
