using System.Text.Json.Nodes;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Storage;
using MotCua.Testing.Procedures;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>A fault at each write of each kind of unit, before its commit and after it; then the program starts anew and
/// the caller or worker tries again. Nothing is lost, nothing happens twice, replay equals the state.</summary>
public sealed class UnitFaultTests
{
    private static readonly string[] Listed =
        [DossierCollections.WorkItems, DossierCollections.Timers, DossierCollections.Jobs, DossierCollections.Incidents, DossierCollections.Outbox];

    public static TheoryData<string> Names => [.. FaultCases.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Unit_FailingAnywhere_IsUndoneWholeAndHappensOnceWhenTriedAgain(string name)
    {
        var faulty = FaultCases.All.Single(one => one.Name == name);
        var faults = new FaultAtWrite();
        await using var bed = await DossierTestBed.CreateAsync(faults);
        await bed.PublishAsync(faulty.Process(Procedure.Named("Thủ tục thử lỗi")
            .Facts(f => f with { Code = "9.100001", Sector = "chung-thuc", Channels = [IntakeChannel.Counter, IntakeChannel.Portal] })
            .Form("don", """{"type":"object","properties":{"soTo":{"type":"integer"}}}""")
            .Start().Throw("nhan", StatusCodes.Registered)).Build());

        // Undisturbed first: what is there afterwards is what must be there after every fault too.
        var undisturbed = await GivenAsync();
        faults.Reset();
        await faulty.When(bed, undisturbed, "undisturbed");
        var writes = faults.LastUnitWrites;
        var expected = await RowsAsync(undisturbed);
        (await TimesAsync(undisturbed)).Should().Be(1, "the case must let it happen");
        writes.Should().BeGreaterThan(4);

        for (var n = 0; n < writes; n++)
        {
            var write = n;
            await StrikeAsync($"write {n}", () => faults.Arm(write), mayHaveHappened: false);
        }

        await StrikeAsync("commit", faults.FailCommit, mayHaveHappened: false);
        await StrikeAsync("answer", faults.LoseNextAnswer, mayHaveHappened: true);

        async Task StrikeAsync(string where, Action plant, bool mayHaveHappened)
        {
            var id = await GivenAsync();
            var before = await bed.StateAsync(id);
            var rows = await RowsAsync(id);

            plant();
            try
            {
                await faulty.When(bed, id, $"struck at {where}");
            }
            catch (IOException planted) when (planted.Message.StartsWith("Planted", StringComparison.Ordinal))
            {
                // The caller of a command sees it; a worker notes it and goes on.
            }

            faults.Disarm();
            await bed.RestartAsync();
            if (!mayHaveHappened)
            {
                (await bed.StateAsync(id)).Sequence.Should().Be(before.Sequence, $"a fault at {where} must leave nothing behind");
                (await RowsAsync(id)).Should().Equal(rows, $"a fault at {where} must leave nothing behind");
                (await TimesAsync(id)).Should().Be(0);
            }

            FaultCases.Later(bed);
            await faulty.When(bed, id, $"struck at {where}");

            (await TimesAsync(id)).Should().Be(1, $"after a fault at {where} it happens once");
            (await RowsAsync(id)).Should().Equal(expected, $"after a fault at {where} the same must be there as without it");
            await bed.ReplayMustEqualStateAsync(id);
        }

        async Task<string> GivenAsync()
        {
            var id = await bed.SubmitAsync("9.100001", new JsonObject { ["soTo"] = 5 });
            await faulty.Given(bed, id);
            return id;
        }

        async Task<int> TimesAsync(string id) => (await bed.Records.EventsAsync(id)).Count(e => e.GetType() == faulty.Happened);

        async Task<IReadOnlyList<string>> RowsAsync(string id)
        {
            var rows = new List<string>();
            foreach (var collection in Listed)
            {
                var all = await bed.Store.QueryAsync(new DocumentQuery { Collection = collection, Filter = Filter.Eq("dossierId", id) });
                rows.AddRange(all.Items.Select(row => $"{collection} {row.Id[id.Length..]} {row.Json["state"]}"));
            }

            return rows;
        }
    }
}
