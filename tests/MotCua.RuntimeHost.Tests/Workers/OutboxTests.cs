using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Tests.Dossiers;
using MotCua.RuntimeHost.Workers;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Workers;

/// <summary>Messages leave at least once under one id, are noted as sent once, and none is forgotten.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    private readonly FaultAtWrite faults = new()
    {
        Aim = unit => unit.Writes.Any(write => write is CompleteClaimWrite { Collection: DossierCollections.Outbox }),
    };

    private DossierTestBed bed = null!;

    public async Task InitializeAsync() => bed = await DossierTestBed.CreateAsync(faults);

    public async Task DisposeAsync() => await bed.DisposeAsync();

    [Fact]
    public async Task Delivery_FailingAtItsNote_IsRepeatedUnderTheSameIdAfterARestart()
    {
        Action[] plants = [() => faults.Arm(0), faults.FailCommit, faults.LoseNextAnswer];
        foreach (var plant in plants)
        {
            var id = await MessageAsync();
            bed.Mail.Sent.Clear();
            plant();
            var act = () => bed.Get<OutboxRunner>().DeliverDueAsync(default);
            await act.Should().ThrowAsync<IOException>();
            faults.Disarm();
            await bed.RestartAsync();
            bed.DatabaseTime.Advance(TimeSpan.FromMinutes(5));

            await bed.Get<OutboxRunner>().DeliverDueAsync(default);
            await bed.Get<OutboxRunner>().DeliverDueAsync(default);

            bed.Mail.Sent.Should().HaveCountLessThanOrEqualTo(2).And.OnlyContain(sent => sent == id, "a repetition carries the same id");
            (await StateAsync(id)).Should().Be("sent");
        }
    }

    [Fact]
    public async Task Delivery_WhoseClaimIsLostMeanwhile_IsLeftToTheNewHolder()
    {
        var first = await MessageAsync();
        var second = await MessageAsync();
        await using var other = await bed.SecondHostAsync();
        bed.Mail.WhileSending = async message =>
        {
            // The first message takes so long that the claims run out, and another host takes what is due.
            bed.Mail.WhileSending = null;
            bed.DatabaseTime.Advance(TimeSpan.FromMinutes(3));
            await other.Get<OutboxRunner>().DeliverDueAsync(default);
        };

        await bed.Get<OutboxRunner>().DeliverDueAsync(default);

        other.Mail.Sent.Should().BeEquivalentTo([first, second]);
        bed.Mail.Sent.Should().ContainSingle("only the first was on its way before the claims were lost");
        (await StateAsync(first)).Should().Be("sent");
        (await StateAsync(second)).Should().Be("sent");
    }

    private async Task<string> MessageAsync()
    {
        var account = await bed.AccountAsync("nguoidan1");
        var before = (await AllAsync()).ToHashSet();
        var reply = await bed.Dossiers.SubmitAsync(
            new SubmitDossier
            {
                CommandId = bed.NextCommand(),
                ProcedureCode = "2.000815",
                Channel = IntakeChannel.Counter,
                Applicant = new ApplicantInfo(account.Id, account.DisplayName, Email: "anh@example.vn"),
                Data = new JsonObject { ["loaiGiayTo"] = "van-bang", ["tenGiayTo"] = "Bằng tốt nghiệp", ["soTrang"] = 1, ["soBan"] = 1 },
            },
            await bed.OfficerAsync("motcua1"));
        var desk = await bed.OfficerAsync("motcua1");
        var item = await bed.ItemAsync(reply.DossierId!, "tiepNhan");
        await bed.DoAsync(reply.DossierId!, new Engine.Kernel.Commands.ClaimWorkItem(desk, item.Id));
        await bed.DoAsync(reply.DossierId!, new Engine.Kernel.Commands.CompleteWorkItem(desk, item.Id, "refuse", "Sai thẩm quyền"));
        return (await AllAsync()).Except(before).Should().ContainSingle("the refusal is told once").Subject;
    }

    private async Task<IEnumerable<string>> AllAsync() =>
        (await bed.Store.QueryAsync(new DocumentQuery { Collection = DossierCollections.Outbox })).Items.Select(one => one.Id);

    private async Task<string> StateAsync(string id) => (await bed.Store.GetAsync(DossierCollections.Outbox, id))!.Read<OutboxDocument>().State;
}
