using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Dossiers;

public sealed class CommandTests : IAsyncLifetime
{
    private DossierTestBed bed = null!;

    public async Task InitializeAsync() => bed = await DossierTestBed.CreateAsync();

    public async Task DisposeAsync() => await bed.DisposeAsync();

    [Fact]
    public async Task Certification_FromCounterToDelivery_TakesTheDrawnWayAndComputesTheFee()
    {
        var desk = await bed.OfficerAsync("motcua1");
        var leader = await bed.OfficerAsync("lanhdao1");

        var submitted = await bed.SubmitCertificationAsync(pages: 5, copies: 2);
        var id = submitted.DossierId!;
        submitted.Code.Should().Be("H99.12-261120-0001");
        await CompleteAsync(id, desk, "tiepNhan", "accept");
        (await bed.StateAsync(id)).Deadline.Should().Be(new DateTimeOffset(2026, 11, 20, 17, 0, 0, TimeSpan.FromHours(7)), "received before 15:00 it is due the same day");
        await CompleteAsync(id, desk, "doiChieu", "match");
        await CompleteAsync(id, leader, "kyChungThuc", "approve");

        var payment = await bed.ItemAsync(id, "thuPhi");
        payment.Payment!.Amount.Should().Be(2 * (4000 + (3 * 1000)));
        (await bed.StateAsync(id)).Status.Should().Be("PaymentRequested");
        (await bed.DoAsync(id, new ClaimWorkItem(desk, payment.Id))).Accepted.Should().BeTrue();
        (await bed.DoAsync(id, new RecordPayment(desk, payment.Id, 14000, "BL-0001", "cash"))).Accepted.Should().BeTrue();

        var delivery = await bed.ItemAsync(id, "traKetQua");
        (await bed.DoAsync(id, new ClaimWorkItem(desk, delivery.Id))).Accepted.Should().BeTrue();
        (await bed.DoAsync(id, new RecordDelivery(desk, delivery.Id, new DeliveryRecipient("Nguyễn Thị Ánh")))).Accepted.Should().BeTrue();

        var state = await bed.StateAsync(id);
        state.Status.Should().Be("Delivered");
        state.Life.Should().Be(DossierLife.Ended);
        await bed.ReplayMustEqualStateAsync(id);
    }

    [Fact]
    public async Task Command_Repeated_GetsTheFirstAnswerAndHappensOnce()
    {
        var first = await bed.SubmitCertificationAsync("same");
        var second = await bed.SubmitCertificationAsync("same");

        second.Code.Should().Be(first.Code);
        (await bed.Store.CountAsync(DossierCollections.Dossiers, Filter.All)).Should().Be(1);

        var desk = await bed.OfficerAsync("motcua1");
        var item = await bed.ItemAsync(first.DossierId!, "tiepNhan");
        await bed.DoAsync(first.DossierId!, new ClaimWorkItem(desk, item.Id), "claim");
        var repeated = await bed.DoAsync(first.DossierId!, new ClaimWorkItem(desk, item.Id), "claim");

        repeated.Accepted.Should().BeTrue();
        (await bed.Records.EventsAsync(first.DossierId!)).OfType<WorkItemClaimed>().Should().HaveCount(1);
    }

    [Fact]
    public async Task CommandId_OfAnotherActor_IsNotAnswered()
    {
        var mine = await bed.SubmitCertificationAsync("shared-id");
        var other = await bed.OfficerAsync("lanhdao1");

        var reply = await bed.DoAsync(mine.DossierId!, new CancelDossier(other), "shared-id");

        reply.Accepted.Should().BeFalse("the first answer belongs to another actor");
    }

    [Fact]
    public async Task Submission_WithWrongForm_IsRefusedByFieldAndLeavesNothing()
    {
        var reply = await bed.SubmitCertificationAsync(pages: 0, copies: 1);

        reply.Refusal.Should().Be(RefusalKind.Form);
        reply.FormErrors.Should().ContainSingle(error => error.Pointer == "/soTrang");
        (await bed.Store.CountAsync(DossierCollections.Dossiers, Filter.All)).Should().Be(0);
    }

    [Fact]
    public async Task WorkItem_ClaimedByTwoAtOnce_BelongsToExactlyOne()
    {
        var desk = await bed.OfficerAsync("motcua1");
        var twin = desk with { Id = "somebody-else", Name = "Người khác" };
        var submitted = await bed.SubmitCertificationAsync();
        var item = await bed.ItemAsync(submitted.DossierId!, "tiepNhan");

        var replies = await Task.WhenAll(
            bed.DoAsync(submitted.DossierId!, new ClaimWorkItem(desk, item.Id)),
            bed.DoAsync(submitted.DossierId!, new ClaimWorkItem(twin, item.Id)));

        replies.Count(reply => reply.Accepted).Should().Be(1);
        replies.Single(reply => !reply.Accepted).Failure!.Code.Should().Be(FailureCode.WorkItemTaken);
        await bed.ReplayMustEqualStateAsync(submitted.DossierId!);
    }

    [Fact]
    public async Task WorkItem_ActedOnByAStranger_IsRefused()
    {
        var stranger = await bed.OfficerAsync("chuyenvien3");
        var submitted = await bed.SubmitCertificationAsync();
        var item = await bed.ItemAsync(submitted.DossierId!, "tiepNhan");

        var reply = await bed.DoAsync(submitted.DossierId!, new CompleteWorkItem(stranger, item.Id, "accept"));

        reply.Failure!.Code.Should().Be(FailureCode.NotPermitted);
    }

    [Fact]
    public async Task Codes_DrawnByManyAtOnce_AreDistinctAndWithoutGap()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => bed.SubmitCertificationAsync()));

        replies.Select(reply => reply.Code).Order().Should().Equal(
            Enumerable.Range(1, 50).Select(number => $"H99.12-261120-{number:0000}"));
    }

    [Fact]
    public async Task Supplement_PausesTheClockAndComesBackToTheSameHolder()
    {
        var desk = await bed.OfficerAsync("motcua1");
        var submitted = await bed.SubmitCertificationAsync();
        var id = submitted.DossierId!;
        await CompleteAsync(id, desk, "tiepNhan", "accept");
        var item = await bed.ItemAsync(id, "doiChieu");
        await bed.DoAsync(id, new ClaimWorkItem(desk, item.Id));

        (await bed.DoAsync(id, new RequestSupplement(desk, item.Id, "Thiếu trang 3", ["Trang 3 của bản chính"]))).Accepted.Should().BeTrue();
        var asked = await bed.StateAsync(id);
        asked.Status.Should().Be("SupplementRequested");
        asked.Clock.Phase.Should().Be(Engine.Time.ClockPhase.Paused);

        bed.Time.Advance(TimeSpan.FromHours(1));
        (await bed.DoAsync(id, new SupplementDossier(desk, new JsonObject { ["soTrang"] = 6 }, [], Engine.Model.IntakeChannel.Counter))).Accepted.Should().BeTrue();

        var answered = await bed.StateAsync(id);
        answered.Status.Should().Be("Supplemented");
        answered.Data.Form["soTrang"]!.GetValue<int>().Should().Be(6);
        answered.WorkItems[item.Id].Assignee.Should().Be(desk.Id);
        await CompleteAsync(id, desk, "doiChieu", "match");
        (await bed.StateAsync(id)).Status.Should().Be("Processing");
        await bed.ReplayMustEqualStateAsync(id);
    }

    private async Task CompleteAsync(string dossierId, Actor actor, string step, string outcome, JsonObject? data = null)
    {
        var item = await bed.ItemAsync(dossierId, step);
        if (item.Assignee is null)
        {
            (await bed.DoAsync(dossierId, new ClaimWorkItem(actor, item.Id))).Accepted.Should().BeTrue();
        }

        var reply = await bed.DoAsync(dossierId, new CompleteWorkItem(actor, item.Id, outcome, Data: data));
        reply.Accepted.Should().BeTrue($"{step}/{outcome} was refused: {reply.Refusal} {reply.Failure}");
    }
}
