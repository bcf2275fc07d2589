using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers.Links;

namespace MotCua.RuntimeHost.Tests.Dossiers.Links;

/// <summary>"Liên thông": a dossier of An Hòa that calls one of Bến Nứa.</summary>
public sealed class LinkedDossierTests : IAsyncLifetime
{
    private const string Parent = "9.000010";
    private const string Child = "9.000011";
    private DossierTestBed bed = null!;

    public async Task InitializeAsync()
    {
        bed = await DossierTestBed.CreateAsync();
        await bed.PublishAsync(LinkProcedures.Calling(Parent, Child));
        await bed.PublishAsync(LinkProcedures.Called(Child));
    }

    public async Task DisposeAsync() => await bed.DisposeAsync();

    [Fact]
    public async Task Call_BeginsADossierAtTheOtherAgency_AndHandsItsResultBack()
    {
        var parent = await bed.SubmitAsync(Parent, "An");
        await bed.DeliverAsync();

        var child = await bed.OnlyDossierOfAsync(Child);
        child.Code.Should().StartWith("H99.15-");
        child.ApplicantName.Should().Be("Nguyễn Thị Ánh");
        child.Origin.Should().BeEquivalentTo(new { ParentId = parent, ParentCode = (await bed.StateAsync(parent)).Code, ParentAgency = "an-hoa" });
        var form = (await bed.StateAsync(child.Id)).Data.Form;
        form["hoTen"]!.GetValue<string>().Should().Be("An");
        form["ngay"]!.GetValue<string>().Should().Be("2026-11-20", "a date is a text in a form");

        await bed.CompleteAsync(child.Id, "xuLy", "chuyenvien3");
        await bed.DeliverAsync();

        var state = await bed.StateAsync(parent);
        state.Steps["goi"].Outcome.Should().Be("completed");
        state.Data.Steps["goi"]["code"]!.GetValue<string>().Should().Be(child.Code);
        state.Data.Steps["goi"]["result"]!.ToJsonString().Should().Be("""{"soQuyetDinh":"QD-An","ngay":"2026-11-20"}""");
        (await bed.AtAsync(parent)).Should().Equal("sau");
    }

    [Fact]
    public async Task Call_UsesTheVersionInForceWhenItWasMade()
    {
        var pinned = (await bed.Get<MotCua.Catalogs.Procedures.ProcedureCatalog>().FindAsync(Child))!.Version;
        await bed.SubmitAsync(Parent, "An");
        await bed.PublishAsync(LinkProcedures.Called(Child).WithText("slips/x.html", "<p>mới</p>"));
        await bed.DeliverAsync();

        (await bed.OnlyDossierOfAsync(Child)).VersionHash.Should().Be(pinned);
    }

    [Fact]
    public async Task Parent_Withdrawn_TakesItsChildBack()
    {
        var parent = await bed.SubmitAsync(Parent, "An");
        await bed.DeliverAsync();
        var child = await bed.OnlyDossierOfAsync(Child);

        await WithdrawAsync(parent);
        await bed.DeliverAsync();

        (await bed.StateAsync(child.Id)).Should().BeEquivalentTo(new { Life = DossierLife.Ended, EndKind = EndKind.Aborted });
        (await bed.MessagesAsync()).Should().OnlyContain(message => message.DueAt == null, "nothing is left to do");
    }

    [Fact]
    public async Task Parent_WithdrawnBeforeItsCallWasDelivered_BeginsNoChild()
    {
        var parent = await bed.SubmitAsync(Parent, "An");

        await WithdrawAsync(parent);
        await bed.DeliverAsync();

        (await bed.MessagesAsync()).Should().OnlyContain(message => message.DueAt == null);
        foreach (var child in await bed.DossiersOfAsync(Child))
        {
            (await bed.StateAsync(child.Id)).Life.Should().Be(DossierLife.Ended, "whichever came first, nothing runs on");
        }
    }

    [Fact]
    public async Task Child_Stopped_TellsItsParentHowItEnded()
    {
        var parent = await bed.SubmitAsync(Parent, "An");
        await bed.DeliverAsync();
        var child = await bed.OnlyDossierOfAsync(Child);

        var item = await bed.ItemAsync(child.Id, "xuLy");
        (await bed.DoAsync(child.Id, new StopDossier(await bed.OfficerAsync("chuyenvien3"), item.Id, "Không đúng thẩm quyền"))).Accepted.Should().BeTrue();
        await bed.DeliverAsync();

        var state = await bed.StateAsync(parent);
        state.Steps["goi"].Outcome.Should().Be("stopped");
        state.Data.Steps["goi"]["reason"]!.GetValue<string>().Should().Be("Không đúng thẩm quyền");
        (await bed.AtAsync(parent)).Should().Equal("sau");
    }

    [Fact]
    public async Task Call_OfAProcedureThatIsNotPublished_WaitsForTheAdministrator_AndGoesOnWhenSentAgain()
    {
        await bed.PublishAsync(LinkProcedures.Calling("9.000012", "9.000013"));
        await bed.SubmitAsync("9.000012", "An");
        await bed.DeliverAsync();
        var refused = (await bed.MessagesAsync()).Single();
        refused.Reason.Should().Be(LinkReason.ProcedureNotOffered);

        await bed.PublishAsync(LinkProcedures.Called("9.000013"));
        await bed.Get<MessageDesk>().RetryAsync(refused.Id);
        await bed.DeliverAsync();

        await bed.OnlyDossierOfAsync("9.000013");
    }

    [Fact]
    public async Task Call_GivenUpByTheAdministrator_TellsItsParent()
    {
        await bed.PublishAsync(LinkProcedures.Calling("9.000012", Child, "an-hoa"));
        var parent = await bed.SubmitAsync("9.000012", "An");
        await bed.DeliverAsync();
        var refused = (await bed.MessagesAsync()).Single();
        refused.Reason.Should().Be(LinkReason.UnitMismatch);

        (await bed.Get<MessageDesk>().DiscardAsync(refused.Id)).Should().BeTrue();
        await bed.DeliverAsync();

        (await bed.StateAsync(parent)).Steps["goi"].Outcome.Should().Be(MessageDesk.NotStarted);
        (await bed.AtAsync(parent)).Should().Equal("sau");
    }

    [Fact]
    public async Task Officers_SeeTheOtherDossier_AndMayOpenOnlyWhatTheyMayRead()
    {
        var parent = await bed.SubmitAsync(Parent, "An");
        var views = bed.Get<LinkViews>();
        var handler = await bed.OfficerAsync("chuyenvien1");
        (await views.OfAsync((await bed.Records.LoadAsync(parent))!, handler)).Single().Code.Should().BeNull("it is still being sent");
        await bed.DeliverAsync();
        var child = await bed.OnlyDossierOfAsync(Child);

        var seen = (await views.OfAsync((await bed.Records.LoadAsync(parent))!, handler)).Single();
        var fromChild = (await views.OfAsync((await bed.Records.LoadAsync(child.Id))!, await bed.OfficerAsync("chuyenvien3"))).Single();
        var own = (await views.OfAsync((await bed.Records.LoadAsync(parent))!, await bed.OfficerAsync("chuyenvien3"))).Single();

        seen.Should().BeEquivalentTo(new { IsParent = false, child.Code, Status = "Processing", MayOpen = false });
        fromChild.Should().BeEquivalentTo(new { IsParent = true, (await bed.StateAsync(parent)).Code, MayOpen = false });
        own.MayOpen.Should().BeTrue("the dossier is offered to him");
    }

    private async Task WithdrawAsync(string parent) =>
        (await bed.DoAsync(parent, new WithdrawDossier(await bed.OfficerAsync("motcua1"), "Người dân xin rút"))).Accepted.Should().BeTrue();
}
