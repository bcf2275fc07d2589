using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel.Tasks;

public sealed class PaymentAndDeliveryTests
{
    private static readonly ProcedureFee Fee = new("gpxd", new LocalText("Lệ phí"), FeeKind.Charge, Amount: 75_000);

    private static DossierHarness Paying(Action<StepBuilder>? more = null, ProcedureFee? fee = null)
        => new DossierHarness(Procedure.Named("Nộp tiền").Facts(f => f with { Fees = [fee ?? Fee] })
            .Start().UserTask("pay", s =>
            {
                s.Role("DeskOfficer").Payment(fee: "gpxd");
                more?.Invoke(s);
            })
            .End().Compile()).Submit();

    private static RecordPayment Pay(DossierHarness dossier, decimal amount = 75_000, string receipt = "BL-1")
        => new(DossierHarness.Person("desk1"), dossier.Item("pay").Id, amount, receipt, "cash");

    [Fact]
    public void Payment_Recorded_CompletesStepAsPaid()
    {
        var dossier = Paying();
        dossier.Item("pay").Payment!.Amount.Should().Be(75_000);

        dossier.Do(Pay(dossier));

        dossier.State.Payments.Should().ContainSingle(p => p.Amount == 75_000 && p.ReceiptNumber == "BL-1" && p.FeeId == "gpxd");
        dossier.State.Steps["pay"].Outcome.Should().Be("paid");
        dossier.State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Payment_StepCompletedWithoutIt_IsRefused()
        => Paying().Complete("pay", by: "desk1").Failure!.Code.Should().Be(FailureCode.PaymentRequired);

    [Fact]
    public void Payment_WrongAmountOrNoReceipt_IsRefused()
    {
        var dossier = Paying();

        dossier.Do(Pay(dossier, 70_000)).Failure!.Should().BeEquivalentTo(new { Code = FailureCode.PaymentAmountMismatch });
        dossier.Do(Pay(dossier, receipt: " ")).Failure!.Code.Should().Be(FailureCode.ReceiptNumberRequired);
        dossier.State.Payments.Should().BeEmpty();
    }

    [Fact]
    public void Payment_WithOutcomesToChoose_StaysUntilCompletedAndIsNotPaidTwice()
    {
        var dossier = Paying(s => s.Outcomes("go-on", "give-back"));

        dossier.Do(Pay(dossier));
        dossier.Item("pay").State.Should().Be(WorkItemState.Claimed);
        dossier.Do(Pay(dossier)).Failure!.Code.Should().Be(FailureCode.NoPaymentDue);
        dossier.Complete("pay", by: "desk1", outcome: "go-on");

        dossier.State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Payment_OnlineBySystem_CompletesStep()
    {
        var dossier = Paying();

        dossier.Do(new RecordPayment(Actor.System, dossier.Item("pay").Id, 75_000, "ONLINE-1", "online"));

        dossier.State.Payments.Single().By.Kind.Should().Be(ActorKind.System);
        dossier.State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Payment_OfZero_SkipsStepAsPaid()
    {
        var dossier = Paying(fee: Fee with { Amount = 0 });

        dossier.Events.OfType<StepSkipped>().Should().ContainSingle(e => e.ElementId == "pay" && e.Outcome == "paid");
        dossier.State.WorkItems.Should().BeEmpty();
        dossier.State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void Delivery_RecordedForProxy_NeedsIdentityAndAuthorisation()
    {
        var dossier = new DossierHarness(Procedure.Named("Trả kết quả").Start()
            .UserTask("deliver", s => s.Role("DeskOfficer").Delivery()).End().Compile()).Submit();
        var id = dossier.Item("deliver").Id;
        var desk = DossierHarness.Person("desk1");

        dossier.Complete("deliver", by: "desk1").Failure!.Code.Should().Be(FailureCode.DeliveryRequired);
        dossier.Do(new RecordDelivery(desk, id, new DeliveryRecipient("Trần B", IsProxy: true))).Failure!.Code.Should().Be(FailureCode.RecipientRequired);
        dossier.Do(new RecordDelivery(desk, id, new DeliveryRecipient("Trần B", true, "001090000002", "Giấy ủy quyền số 5"), "BL-9"));

        dossier.State.Deliveries.Single().Should().BeEquivalentTo(new { ReceiptNumber = "BL-9" });
        dossier.State.Steps["deliver"].Outcome.Should().Be("delivered");
        dossier.State.Life.Should().Be(DossierLife.Ended);
    }

    [Fact]
    public void AttachResult_KeepsTheDocument()
    {
        var dossier = Paying();

        dossier.Do(new AttachResult(DossierHarness.Person("desk1"), dossier.Item("pay").Id, new AttachmentRef("a1", "giay-phep.pdf", 10, "application/pdf")));

        dossier.State.Results.Single().Name.Should().Be("giay-phep.pdf");
    }
}
