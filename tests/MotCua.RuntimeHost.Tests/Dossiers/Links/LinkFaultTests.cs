using MotCua.Engine.Kernel.Commands;
using MotCua.RuntimeHost.Dossiers.Links;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Dossiers.Links;

/// <summary>A fault at write n of everything the worker writes, for each n: nothing is lost, nothing comes twice.</summary>
public sealed class LinkFaultTests
{
    [Theory]
    [InlineData("message")]
    [InlineData("start")]
    [InlineData("linked")]
    public async Task Delivery_FailingAtEachWrite_LosesNothingAndDoesNothingTwice(string story)
    {
        var faults = new FaultAtWrite();
        await using var bed = await DossierTestBed.CreateAsync(faults);
        await bed.PublishAsync(LinkProcedures.WaitingLater("9.000001"));
        await bed.PublishAsync(LinkProcedures.Sending("9.000002"));
        await bed.PublishAsync(LinkProcedures.Called("9.000011"));
        await bed.PublishAsync(LinkProcedures.Calling("9.000010", "9.000011"));
        if (story == "start")
        {
            await bed.PublishAsync(LinkProcedures.BegunByMessage("9.000003"));
        }

        faults.Reset();
        await RunAsync("measured");
        var writes = faults.Seen;
        writes.Should().BeGreaterThan(10);

        for (var n = 0; n < writes; n++)
        {
            await RunAsync($"khoa-{n}", n);
        }

        (await bed.MessagesAsync()).Should().OnlyContain(message => message.State == LinkState.Done);

        // Runs a story whose delivery meets the fault once; afterwards everything must have happened once.
        async Task RunAsync(string key, int? failAt = null)
        {
            switch (story)
            {
                case "message":
                    var receiver = await bed.SubmitAsync("9.000001", key);
                    await bed.SubmitAsync("9.000002", key);
                    await DeliverAsync(failAt);
                    await bed.CompleteAsync(receiver, "truoc");
                    await DeliverAsync(null);
                    (await bed.StateAsync(receiver)).Received("sau").Should().Be(1, $"fault at write {failAt}");
                    break;
                case "start":
                    var before = (await bed.DossiersOfAsync("9.000003")).Count;
                    await bed.SubmitAsync("9.000002", key);
                    await DeliverAsync(failAt);
                    (await bed.DossiersOfAsync("9.000003")).Should().HaveCount(before + 1, $"fault at write {failAt}");
                    break;
                default:
                    var parent = await bed.SubmitAsync("9.000010", key);
                    var children = (await bed.DossiersOfAsync("9.000011")).Select(entry => entry.Id).ToHashSet();
                    await DeliverAsync(failAt);
                    var child = (await bed.DossiersOfAsync("9.000011")).Single(entry => !children.Contains(entry.Id));
                    await bed.CompleteAsync(child.Id, "xuLy", "chuyenvien3");
                    await DeliverAsync(failAt);
                    (await bed.StateAsync(parent)).Received("sau").Should().Be(1, $"fault at write {failAt}");
                    break;
            }
        }

        async Task DeliverAsync(int? failAt)
        {
            faults.Arm(failAt);
            try
            {
                await bed.DeliverAsync(withFaults: true);
            }
            catch (Exception exception) when (exception is StoreException or IOException)
            {
                // The worker goes on after its rest; what it held is free again when its lease is over.
            }

            faults.Disarm();
            bed.DatabaseTime.Advance(TimeSpan.FromMinutes(2));
            bed.Time.Advance(TimeSpan.FromSeconds(2));
            await bed.DeliverAsync();
        }
    }

    [Fact]
    public async Task Delivery_WhoseAnswerIsLost_CountsOnce()
    {
        var faults = new FaultAtWrite();
        await using var bed = await DossierTestBed.CreateAsync(faults);
        await bed.PublishAsync(LinkProcedures.Called("9.000011"));
        await bed.PublishAsync(LinkProcedures.Calling("9.000010", "9.000011"));
        var parent = await bed.SubmitAsync("9.000010", "An");

        faults.LoseNextAnswer();
        await bed.DeliverAsync(withFaults: true);
        bed.DatabaseTime.Advance(TimeSpan.FromMinutes(2));
        bed.Time.Advance(TimeSpan.FromSeconds(2));
        await bed.DeliverAsync();
        var child = await bed.OnlyDossierOfAsync("9.000011");
        await bed.CompleteAsync(child.Id, "xuLy", "chuyenvien3");
        faults.LoseNextAnswer();
        await bed.DeliverAsync(withFaults: true);
        bed.DatabaseTime.Advance(TimeSpan.FromMinutes(2));
        bed.Time.Advance(TimeSpan.FromSeconds(2));
        await bed.DeliverAsync();

        (await bed.StateAsync(parent)).Received("sau").Should().Be(1);
    }

    /// <summary>Fails write n, counted over all units from when it was armed, once.</summary>
    private sealed class FaultAtWrite : IFaultInjector
    {
        private int left = -1;
        private volatile bool loseAnswer;

        public int Seen { get; private set; }

        public void Arm(int? write) => left = write ?? -1;

        public void Disarm() => left = -1;

        public void Reset() => Seen = 0;

        public void LoseNextAnswer() => loseAnswer = true;

        public void BeforeWrite(UnitOfWork unit, int index)
        {
            Seen++;
            if (left >= 0 && left-- == 0)
            {
                throw new IOException("Planted fault.");
            }
        }

        public void AfterCommit(IReadOnlyList<UnitOfWork> units)
        {
            if (loseAnswer)
            {
                loseAnswer = false;
                throw new IOException("Planted: the answer is lost.");
            }
        }
    }
}
