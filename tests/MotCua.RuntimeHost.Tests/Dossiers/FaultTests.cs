using MotCua.Engine.Kernel.Commands;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>A fault at write n of the unit of work, for each n: nothing of the unit stays, and the same command goes
/// through afterwards.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task Submission_FailingAtEachWrite_LeavesNothingAndSucceedsWhenRepeated()
    {
        var faults = new FaultAtWrite();
        await using var bed = await DossierTestBed.CreateAsync(faults);
        var writes = await CountWritesAsync(faults, () => bed.SubmitCertificationAsync("measured"));
        writes.Should().BeGreaterThan(5);

        for (var n = 0; n < writes; n++)
        {
            var before = await CountsAsync(bed);
            faults.Arm(n);
            var act = () => bed.SubmitCertificationAsync($"faulty-{n}");
            await act.Should().ThrowAsync<Exception>($"write {n} fails");
            faults.Disarm();
            (await CountsAsync(bed)).Should().Equal(before, $"a fault at write {n} must leave nothing behind");

            (await bed.SubmitCertificationAsync($"faulty-{n}")).Accepted.Should().BeTrue();
            (await bed.Store.CountAsync(DossierCollections.Dossiers, Filter.All)).Should().Be(n + 2);
        }
    }

    [Fact]
    public async Task Completion_FailingAtEachWrite_LeavesTheStateAsItWas()
    {
        var faults = new FaultAtWrite();
        await using var bed = await DossierTestBed.CreateAsync(faults);
        var desk = await bed.OfficerAsync("motcua1");
        var writes = await CountWritesAsync(faults, () => AcceptAsync("measured"));

        for (var n = 0; n < writes; n++)
        {
            var submitted = await bed.SubmitCertificationAsync();
            var id = submitted.DossierId!;
            var item = await bed.ItemAsync(id, "tiepNhan");
            await bed.DoAsync(id, new ClaimWorkItem(desk, item.Id));
            var before = await bed.StateAsync(id);
            var counts = await CountsAsync(bed);

            faults.Arm(n);
            var act = () => bed.DoAsync(id, new CompleteWorkItem(desk, item.Id, "accept"), $"complete-{n}");
            await act.Should().ThrowAsync<Exception>();
            faults.Disarm();

            (await bed.StateAsync(id)).Sequence.Should().Be(before.Sequence);
            (await CountsAsync(bed)).Should().Equal(counts);
            (await bed.DoAsync(id, new CompleteWorkItem(desk, item.Id, "accept"), $"complete-{n}")).Accepted.Should().BeTrue();
            await bed.ReplayMustEqualStateAsync(id);
        }

        async Task<CommandReply> AcceptAsync(string commandId)
        {
            var submitted = await bed.SubmitCertificationAsync();
            var item = await bed.ItemAsync(submitted.DossierId!, "tiepNhan");
            await bed.DoAsync(submitted.DossierId!, new ClaimWorkItem(desk, item.Id));
            faults.Reset();
            return await bed.DoAsync(submitted.DossierId!, new CompleteWorkItem(desk, item.Id, "accept"), commandId);
        }
    }

    [Fact]
    public async Task Submission_WhoseAnswerIsLost_IsThereOnceWhenRepeated()
    {
        var faults = new FaultAtWrite();
        await using var bed = await DossierTestBed.CreateAsync(faults);

        faults.LoseNextAnswer();
        var act = () => bed.SubmitCertificationAsync("lost");
        await act.Should().ThrowAsync<Exception>();
        var again = await bed.SubmitCertificationAsync("lost");

        again.Accepted.Should().BeTrue();
        (await bed.Store.CountAsync(DossierCollections.Dossiers, Filter.All)).Should().Be(1);
    }

    [Fact]
    public async Task LiveConnection_WritesThroughToTheDisk()
    {
        await using var bed = await DossierTestBed.CreateAsync();

        (await bed.Store.GetStatusAsync()).Synchronous.Should().Be(2, "PRAGMA synchronous must be FULL");
    }

    private static async Task<int> CountWritesAsync(FaultAtWrite faults, Func<Task<CommandReply>> act)
    {
        faults.Reset();
        (await act()).Accepted.Should().BeTrue();
        return faults.LastUnitWrites;
    }

    private static async Task<IReadOnlyList<long>> CountsAsync(DossierTestBed bed)
    {
        var counts = new List<long>();
        foreach (var collection in DossierCollections.All)
        {
            counts.Add(await bed.Store.CountAsync(collection.Name, Filter.All));
        }

        return counts;
    }
}
