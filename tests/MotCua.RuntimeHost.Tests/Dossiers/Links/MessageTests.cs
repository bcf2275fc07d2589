using System.Text.Json.Nodes;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Links;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Dossiers.Links;

/// <summary>Messages over the real store: thrown by one dossier, caught by another, kept, expired, begun by.</summary>
public sealed class MessageTests : IAsyncLifetime
{
    private DossierTestBed bed = null!;

    public async Task InitializeAsync() => bed = await DossierTestBed.CreateAsync();

    public async Task DisposeAsync() => await bed.DisposeAsync();

    [Fact]
    public async Task Message_ThrownByOneDossier_ReachesTheOneThatWaitsForItsKey()
    {
        await bed.PublishAsync(LinkProcedures.Waiting("9.000001"));
        await bed.PublishAsync(LinkProcedures.Sending("9.000002"));
        var (meant, other) = (await bed.SubmitAsync("9.000001", "An"), await bed.SubmitAsync("9.000001", "Bình"));

        await bed.SubmitAsync("9.000002", "An");
        await bed.DeliverAsync();

        (await bed.AtAsync(meant)).Should().Equal("sau");
        (await bed.StateAsync(meant)).Data.Steps["cho"]["soTo"]!.GetValue<int>().Should().Be(3);
        (await bed.AtAsync(other)).Should().BeEmpty();
        var sent = (await bed.MessagesAsync()).Should().ContainSingle().Subject;
        sent.State.Should().Be(LinkState.Done);
        sent.Payload.Should().BeNull("what it carried is the receiver's now");
    }

    [Fact]
    public async Task Message_BeforeAnybodyWaits_IsKeptAndDeliveredOnceSomebodyDoes()
    {
        await bed.PublishAsync(LinkProcedures.WaitingLater("9.000001"));
        var receiver = await bed.SubmitAsync("9.000001", "An");
        await bed.SendAsync("m-1", "traLoi", "An", new JsonObject { ["so"] = 1 });
        bed.Time.Advance(TimeSpan.FromSeconds(1));
        await bed.SendAsync("m-2", "traLoi", "An", new JsonObject { ["so"] = 2 });
        await bed.DeliverAsync();
        (await bed.MessagesAsync(LinkState.Waiting)).Should().HaveCount(2);

        await bed.CompleteAsync(receiver, "truoc");
        await bed.DeliverAsync();

        var state = await bed.StateAsync(receiver);
        state.Data.Steps["cho"]["so"]!.GetValue<int>().Should().Be(1, "the oldest comes first");
        state.Received("sau").Should().Be(1);
        (await bed.MessagesAsync(LinkState.Waiting)).Should().ContainSingle("the second waits for the next who waits").Which.MessageId.Should().Be("m-2");
        (await bed.Store.CountAsync(LinkCollections.Subscriptions, Filter.Eq("dossierId", receiver))).Should().Be(0);
    }

    [Fact]
    public async Task Message_ThatNobodyWaitsForInTime_IsListedForTheAdministrator()
    {
        await bed.SendAsync("m-1", "traLoi", "An");
        await bed.DeliverAsync();
        bed.Time.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        await bed.DeliverAsync();
        (await bed.MessagesAsync(LinkState.Expired)).Should().BeEmpty();
        bed.Time.Advance(TimeSpan.FromSeconds(1));
        await bed.DeliverAsync();

        var (listed, total, _) = await bed.Get<MessageDesk>().ReadAsync([LinkState.Refused, LinkState.Expired], 10, null);
        total.Should().Be(1);
        listed[0].State.Should().Be(LinkState.Expired);
    }

    [Fact]
    public async Task Message_ThatExpired_SentAgainByTheAdministrator_IsDelivered()
    {
        await bed.PublishAsync(LinkProcedures.Waiting("9.000001"));
        await bed.SendAsync("m-1", "traLoi", "An");
        await bed.DeliverAsync();
        bed.Time.Advance(TimeSpan.FromDays(31));
        await bed.DeliverAsync();
        var receiver = await bed.SubmitAsync("9.000001", "An");
        await bed.DeliverAsync();
        (await bed.AtAsync(receiver)).Should().BeEmpty();

        (await bed.Get<MessageDesk>().RetryAsync((await bed.MessagesAsync())[0].Id)).Should().BeTrue();
        await bed.DeliverAsync();

        (await bed.AtAsync(receiver)).Should().Equal("sau");
    }

    [Fact]
    public async Task Message_ThatSeveralDossiersWaitFor_GoesToNoneAndIsListedWithTheReason()
    {
        await bed.PublishAsync(LinkProcedures.Waiting("9.000001"));
        var (one, two) = (await bed.SubmitAsync("9.000001", "An"), await bed.SubmitAsync("9.000001", "An"));

        await bed.SendAsync("m-1", "traLoi", "An");
        await bed.DeliverAsync();

        var refused = (await bed.MessagesAsync()).Single();
        refused.Should().BeEquivalentTo(new { State = LinkState.Refused, Reason = LinkReason.SeveralReceivers });
        refused.Detail.Should().Contain((await bed.StateAsync(one)).Code).And.Contain((await bed.StateAsync(two)).Code);
        (await bed.AtAsync(one)).Concat(await bed.AtAsync(two)).Should().BeEmpty();
    }

    [Fact]
    public async Task Message_OfAProcedureThatStartsOnIt_BeginsOneDossierPerKeyWhileItRuns()
    {
        await bed.PublishAsync(LinkProcedures.BegunByMessage("9.000003"));
        await bed.SendAsync("m-1", "traLoi", null, Json("An"));
        bed.Time.Advance(TimeSpan.FromSeconds(1));
        await bed.SendAsync("m-2", "traLoi", null, Json("An"));
        await bed.SendAsync("m-3", "traLoi", null, Json("Bình"));
        await bed.DeliverAsync();

        var begun = await bed.DossiersOfAsync("9.000003");
        begun.Should().HaveCount(2);
        begun.Should().OnlyContain(entry => entry.Code.StartsWith("H99.15-", StringComparison.Ordinal) && entry.Agency == "ben-nua");
        var waiting = (await bed.MessagesAsync(LinkState.Waiting)).Should().ContainSingle().Subject;
        waiting.Should().BeEquivalentTo(new { MessageId = "m-2", Reason = LinkReason.StillRunning });

        var first = begun.Single(entry => entry.ApplicantName == "An").Id;
        await bed.CompleteAsync(first, "xuLy", "chuyenvien3");
        await bed.DeliverAsync();

        (await bed.DossiersOfAsync("9.000003")).Should().HaveCount(3, "the key is free once its dossier has ended");
        (await bed.MessagesAsync(LinkState.Waiting)).Should().BeEmpty();

        static JsonObject Json(string name) => new() { ["applicant"] = new JsonObject { ["name"] = name }, ["data"] = new JsonObject { ["hoTen"] = name } };
    }

    [Fact]
    public async Task Message_WithoutAnApplicant_BeginsADossierOfTheSendingAgency()
    {
        await bed.PublishAsync(LinkProcedures.BegunByMessage("9.000003"));
        await bed.PublishAsync(LinkProcedures.Sending("9.000002"));

        await bed.SubmitAsync("9.000002", "An");
        await bed.DeliverAsync();

        var begun = await bed.OnlyDossierOfAsync("9.000003");
        begun.ApplicantName.Should().Be("UBND phường An Hòa");
        (await bed.StateAsync(begun.Id)).Data.Form["hoTen"]!.GetValue<string>().Should().Be("An");
    }

    [Fact]
    public async Task Message_WhoseKeyCannotBeHad_IsListed()
    {
        await bed.PublishAsync(LinkProcedures.BegunByMessage("9.000003"));

        await bed.SendAsync("m-1", "traLoi", null, new JsonObject { ["data"] = new JsonObject() });
        await bed.DeliverAsync();

        (await bed.MessagesAsync()).Single().Reason.Should().Be(LinkReason.KeyUnreadable);
        (await bed.DossiersOfAsync("9.000003")).Should().BeEmpty();
    }

    [Fact]
    public async Task Message_SentTwiceByAnotherSystem_CountsOnce_AndAnotherUnderItsIdIsRefused()
    {
        await bed.PublishAsync(LinkProcedures.BegunByMessage("9.000003"));
        var admin = await bed.OfficerAsync("quantri1");
        var incoming = bed.Get<IncomingMessages>();
        var payload = new JsonObject { ["data"] = new JsonObject { ["hoTen"] = "An" } };

        await incoming.AcceptAsync(LinkKind.Message, "m-1", "traLoi", null, payload, admin);
        await bed.DeliverAsync();
        var again = await incoming.AcceptAsync(LinkKind.Message, "m-1", "traLoi", null, payload, admin);
        var reused = await incoming.AcceptAsync(LinkKind.Message, "m-1", "khac", null, payload, admin);
        await bed.DeliverAsync();

        again!.State.Should().Be(LinkState.Done);
        reused.Should().BeNull();
        await bed.OnlyDossierOfAsync("9.000003");
    }

    [Fact]
    public async Task Message_ForACancelledDossier_IsTriedAgainUntilItIsRestored()
    {
        await bed.PublishAsync(LinkProcedures.Waiting("9.000001"));
        var receiver = await bed.SubmitAsync("9.000001", "An");
        var desk = await bed.OfficerAsync("motcua1");
        (await bed.DoAsync(receiver, new CancelDossier(desk))).Accepted.Should().BeTrue();
        await bed.SendAsync("m-1", "traLoi", "An");
        await bed.DeliverAsync();
        (await bed.MessagesAsync()).Single().Reason.Should().Be(LinkReason.NotNow);

        (await bed.DoAsync(receiver, new RestoreDossier(desk))).Accepted.Should().BeTrue();
        bed.Time.Advance(TimeSpan.FromSeconds(1));
        await bed.DeliverAsync();

        (await bed.AtAsync(receiver)).Should().Equal("sau");
    }

    [Fact]
    public async Task Messages_OnTwoHostsWhileReceiversBeginToWait_EachArriveOnce()
    {
        const int pairs = 12;
        await bed.PublishAsync(LinkProcedures.WaitingLater("9.000001"));
        var receivers = new List<string>();
        for (var n = 0; n < pairs; n++)
        {
            receivers.Add(await bed.SubmitAsync("9.000001", $"khoa-{n}"));
        }

        // Both hosts deliver all the time while messages come and receivers begin to wait, in whatever order it falls.
        using var done = new CancellationTokenSource();
        var hosts = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                await bed.Get<LinkDelivery>().RunDueAsync();
            }
        })).ToList();
        var sends = Task.Run(async () =>
        {
            for (var n = 0; n < pairs; n++)
            {
                await bed.SendAsync($"m-{n}", "traLoi", $"khoa-{n}");
            }
        });
        foreach (var receiver in receivers)
        {
            await bed.CompleteAsync(receiver, "truoc");
        }

        await sends;
        await done.CancelAsync();
        await Task.WhenAll(hosts);
        await bed.DeliverAsync();

        foreach (var receiver in receivers)
        {
            (await bed.StateAsync(receiver)).Received("sau").Should().Be(1);
        }

        (await bed.MessagesAsync()).Should().OnlyContain(message => message.State == LinkState.Done).And.HaveCount(pairs);
    }

    [Fact]
    public async Task Messages_ThatArrivedLongAgo_AreForgotten_TheUndeliveredCallsAreNot()
    {
        await bed.PublishAsync(LinkProcedures.Waiting("9.000001"));
        await bed.PublishAsync(LinkProcedures.Calling("9.000004", "9.999999"));
        await bed.SubmitAsync("9.000001", "An");
        await bed.SubmitAsync("9.000004", "An");
        await bed.SendAsync("m-1", "traLoi", "An");
        await bed.DeliverAsync();

        bed.Time.Advance(TimeSpan.FromDays(91));

        (await bed.Get<MessageDesk>().SweepAsync()).Should().Be(1);
        (await bed.MessagesAsync()).Single().Should().BeEquivalentTo(new { Kind = LinkKind.LinkedStart, State = LinkState.Refused });
    }
}
