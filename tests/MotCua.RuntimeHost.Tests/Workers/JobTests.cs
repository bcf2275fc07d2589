using System.Diagnostics;
using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Dossiers.Documents;
using MotCua.RuntimeHost.Tests.Dossiers;
using MotCua.RuntimeHost.Workers.Jobs;
using MotCua.RuntimeHost.Workers.Scripts;
using MotCua.Storage;
using MotCua.Testing.Procedures;

namespace MotCua.RuntimeHost.Tests.Workers;

/// <summary>Script and service tasks over the real store, worker process and HTTP: asked by an event, done by a worker,
/// brought back by a command.</summary>
public sealed class JobTests(JobTests.World world) : IClassFixture<JobTests.World>
{
    private readonly DossierTestBed bed = world.Bed;
    private readonly StubServer server = world.Server;

    [Fact]
    public async Task ScriptTask_RunByTheWorker_GivesItsResultToTheNextSteps()
    {
        var code = await world.PublishAsync(p => p.ScriptTask("tinh", "return { phi: data.soTo * 2000, luc: now };")
            .Exclusive("re").When("steps.tinh.data.phi > 5000").UserTask("nhieu").End().MoveTo("re").Otherwise().UserTask("it").End("end2"));

        var dossier = await bed.SubmitAsync(code, new JsonObject { ["soTo"] = 3 });
        await bed.Get<JobRunner>().RunDueAsync(default);

        var state = await bed.StateAsync(dossier);
        state.Data.Steps["tinh"].ToJsonString().Should().Be("""{"phi":6000,"luc":"2026-11-20T08:00:00\u002B07:00"}""".Replace("2026-11-20T08:00:00", bed.Time.GetUtcNow().AddHours(7).ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        await bed.ItemAsync(dossier, "nhieu");
        (await JobsAsync(dossier)).Should().BeEmpty();
    }

    [Fact]
    public async Task ScriptTask_Failing_IsTriedAgainAfterGrowingPausesAndThenIsAnIncident()
    {
        var code = await world.PublishAsync(p => p.ScriptTask("tinh", "return { phi: data.khong.co };", step: s => s.Retry(2, "PT10S PT1M")).End());
        var dossier = await bed.SubmitAsync(code, []);
        var runner = bed.Get<JobRunner>();
        var start = bed.Time.GetUtcNow();

        await runner.RunDueAsync(default);
        (await JobsAsync(dossier)).Single().Should().BeEquivalentTo(new { Attempts = 1, LastCause = "script.error", DueAt = start.AddSeconds(10) });
        bed.Time.Advance(TimeSpan.FromSeconds(9));
        await runner.RunDueAsync(default);
        (await JobsAsync(dossier)).Single().Attempts.Should().Be(1);
        bed.Time.Advance(TimeSpan.FromSeconds(1));
        await runner.RunDueAsync(default);
        (await JobsAsync(dossier)).Single().DueAt.Should().Be(start.AddSeconds(70));
        bed.Time.Advance(TimeSpan.FromMinutes(1));
        await runner.RunDueAsync(default);

        (await JobsAsync(dossier)).Should().BeEmpty();
        var incident = (await bed.StateAsync(dossier)).OpenIncidents.Single();
        incident.Code.Should().Be(IncidentCode.JobFailed);
        incident.Args.Should().Contain("cause", "script.error").And.Contain("attempts", "3");
        incident.Args["why"].Should().Contain("1:");
    }

    [Fact]
    public async Task ScriptTask_WithASyntaxError_IsAnIncidentAtOnce()
    {
        var code = await world.PublishAsync(p => p.ScriptTask("tinh", "var a = ;").End());
        var dossier = await bed.SubmitAsync(code, []);

        await bed.Get<JobRunner>().RunDueAsync(default);

        (await bed.StateAsync(dossier)).OpenIncidents.Single().Args["why"].Should().StartWith("1:9: ");
    }

    [Fact]
    public async Task Incident_OfAScript_MendedAndRetried_GoesOn()
    {
        var code = await world.PublishAsync(p => p.ScriptTask("tinh", "return { phi: data.soTo.toFixed(0) };", step: s => s.Retry(0)).UserTask("sau").End());
        var dossier = await bed.SubmitAsync(code, []);
        await bed.Get<JobRunner>().RunDueAsync(default);
        var incident = (await bed.StateAsync(dossier)).OpenIncidents.Single();

        (await bed.DoAsync(dossier, new MendIncident(await bed.OfficerAsync("quantri1"), incident.Id, [new(VariablePlace.Form, null, "soTo", 4)], "bổ sung số tờ"))).Accepted.Should().BeTrue();
        await bed.Get<JobRunner>().RunDueAsync(default);

        await bed.ItemAsync(dossier, "sau");
    }

    [Fact]
    public async Task Worker_EndedInTheMiddle_JobIsDoneAgainAndCountsOnce()
    {
        var code = await world.PublishAsync(p => p.ScriptTask("tinh", "return { ok: true };").End());
        var dossier = await bed.SubmitAsync(code, []);
        await bed.Get<ScriptPool>().RunAsync("warm", "return {};", [], DossierTestBed.Start, default);
        foreach (var id in bed.Get<ScriptPool>().IdleProcesses.ToList())
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
            await process.WaitForExitAsync();
        }

        await bed.Get<JobRunner>().RunDueAsync(default);

        (await bed.Records.EventsAsync(dossier)).OfType<JobCompleted>().Should().ContainSingle();
    }

    [Fact]
    public async Task Job_ReportedTwice_CountsOnce()
    {
        var code = await world.PublishAsync(p => p.ScriptTask("tinh", "return { lan: 1 };").UserTask("sau").End());
        var dossier = await bed.SubmitAsync(code, []);
        var job = (await JobsAsync(dossier)).Single();

        // Another worker whose lease ran out has done it as well, and reports first.
        (await bed.DoAsync(dossier, new CompleteJob(Actor.System, job.JobId, new JsonObject { ["lan"] = 0 }), $"job/{job.Id}")).Accepted.Should().BeTrue();
        await bed.Get<JobRunner>().RunDueAsync(default);

        (await bed.Records.EventsAsync(dossier)).OfType<JobCompleted>().Should().ContainSingle().Which.Result["lan"]!.GetValue<int>().Should().Be(0);
    }

    [Fact]
    public async Task Job_WhoseClaimWasLost_ReportsNothing()
    {
        var code = await world.PublishAsync(p => p.ScriptTask("tinh", "return {};").UserTask("sau").End());
        var dossier = await bed.SubmitAsync(code, []);
        var job = (await JobsAsync(dossier)).Single();

        var stale = await bed.Dossiers.ExecuteAsync(
            dossier, $"job/{job.Id}", new CompleteJob(Actor.System, job.JobId, []), default, Write.CompleteClaimAndDelete(DossierCollections.Jobs, job.Id, 1));

        stale.Refusal.Should().Be(RefusalKind.Busy);
        (await bed.StateAsync(dossier)).Jobs.Should().ContainSingle();
    }

    [Fact]
    public async Task Job_OfACancelledDossier_WaitsUntilItIsRestored()
    {
        var code = await world.PublishAsync(p => p.ScriptTask("tinh", "return {};").UserTask("sau").End());
        var dossier = await bed.SubmitAsync(code, []);
        var desk = await bed.OfficerAsync("motcua1");
        (await bed.DoAsync(dossier, new CancelDossier(desk))).Accepted.Should().BeTrue();

        await bed.Get<JobRunner>().RunDueAsync(default);
        (await bed.Records.EventsAsync(dossier)).OfType<JobCompleted>().Should().BeEmpty();
        await bed.DoAsync(dossier, new RestoreDossier(desk));
        bed.Time.Advance(TimeSpan.FromMinutes(10));
        await bed.Get<JobRunner>().RunDueAsync(default);

        await bed.ItemAsync(dossier, "sau");
    }

    [Fact]
    public async Task HttpTask_PostsJsonWithItsKeyAndKeepsTheAnswer()
    {
        var code = await PublishCallAsync("={ ma: dossier.code, to: data.soTo }");
        server.Answers.Enqueue((200, """{"soDangKy":"DK-7"}"""));

        var dossier = await bed.SubmitAsync(code, new JsonObject { ["soTo"] = 3 });
        var key = (await JobsAsync(dossier)).Single().Id;
        await bed.Get<JobRunner>().RunDueAsync(default);

        var state = await bed.StateAsync(dossier);
        state.Data.Steps["goi"].ToJsonString().Should().Be("""{"status":200,"body":{"soDangKy":"DK-7"}}""");
        server.Calls.Should().Equal(("POST", "/dang-ky", key, "Bearer bi-mat", $$"""{"ma":"{{state.Code}}","to":3}"""));
    }

    [Fact]
    public async Task HttpTask_AnsweredWithAFault_AsksAgainWithTheSameKey()
    {
        var code = await PublishCallAsync("x");
        server.Answers.Enqueue((503, ""));
        var dossier = await bed.SubmitAsync(code, []);

        await bed.Get<JobRunner>().RunDueAsync(default);
        bed.Time.Advance(TimeSpan.FromSeconds(10));
        await bed.Get<JobRunner>().RunDueAsync(default);

        server.Calls.Should().HaveCount(2).And.Subject.Select(call => call.Key).Distinct().Should().ContainSingle();
        (await bed.StateAsync(dossier)).Jobs.Should().BeEmpty();
    }

    [Theory]
    [InlineData(422, """{"bpmnError":"TRUNG","message":"Đã đăng ký"}""", "http.bpmnError", "TRUNG")]
    [InlineData(404, "", "http.status", null)]
    [InlineData(302, "", "http.status", null)]
    [InlineData(200, "<html>", "http.notJson", null)]
    public async Task HttpTask_AnsweredWithARefusal_IsNotAskedAgain(int status, string body, string cause, string? errorCode)
    {
        var code = await PublishCallAsync("x");
        server.Answers.Enqueue((status, body));
        var dossier = await bed.SubmitAsync(code, []);

        await bed.Get<JobRunner>().RunDueAsync(default);

        (await bed.Records.EventsAsync(dossier)).OfType<JobFailed>().Single().Should().BeEquivalentTo(new { Cause = cause, ErrorCode = errorCode, Attempts = 1 });
        server.Calls.Should().ContainSingle();
    }

    [Fact]
    public async Task HttpTask_ToALargeAnswer_IsRefused()
    {
        var code = await PublishCallAsync("x");
        server.Answers.Enqueue((200, $"\"{new string('x', 3000)}\""));
        var dossier = await bed.SubmitAsync(code, []);

        await bed.Get<JobRunner>().RunDueAsync(default);

        (await bed.Records.EventsAsync(dossier)).OfType<JobFailed>().Single().Cause.Should().Be("http.tooLarge");
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("file:///etc/passwd")]
    [InlineData("khong phai dia chi")]
    [InlineData("http://HOST@evil.example/")]
    [InlineData("http://evil.example/")]
    [InlineData("http://LOCAL/")] // allowed by name, but without TLS
    [InlineData("https://LOCAL/")] // allowed by name, but its address is this machine's
    public async Task HttpTask_ToWhereItMayNotGo_IsRefused(string url)
    {
        var address = url.Replace("HOST", server.Authority, StringComparison.Ordinal).Replace("LOCAL", world.Unsafe, StringComparison.Ordinal);
        var code = await world.PublishAsync(p => p.ServiceTask("goi", "http", ("url", address)).End());
        var dossier = await bed.SubmitAsync(code, []);
        var before = server.Calls.Count;

        await bed.Get<JobRunner>().RunDueAsync(default);

        (await bed.Records.EventsAsync(dossier)).OfType<JobFailed>().Single().Cause.Should().Be("http.refused");
        server.Calls.Should().HaveCount(before);
    }

    [Fact]
    public async Task ServiceTask_WithoutItsConnector_IsAnIncidentThatSaysSo_AndLogIsPassed()
    {
        var code = await world.PublishAsync(p => p.ServiceTask("ghi", "log", ("message", "=dossier.code")).ServiceTask("goi", "khong-co").End());
        var dossier = await bed.SubmitAsync(code, []);

        await bed.Get<JobRunner>().RunDueAsync(default);
        await bed.Get<JobRunner>().RunDueAsync(default);

        (await bed.StateAsync(dossier)).OpenIncidents.Single().Args.Should().Contain("cause", "job.noConnector");
    }

    private Task<string> PublishCallAsync(string body)
    {
        server.Calls.Clear();
        return world.PublishAsync(p => p.ServiceTask("goi", "http", ("url", $"http://{server.Authority}/dang-ky"), ("body", body)).UserTask("sau").End());
    }

    private async Task<IReadOnlyList<JobDocument>> JobsAsync(string dossier) =>
    [
        .. (await bed.Store.QueryAsync(new DocumentQuery { Collection = DossierCollections.Jobs, Limit = 100 })).Items
            .Select(found => found.Read<JobDocument>()).Where(job => job.DossierId == dossier),
    ];

    /// <summary>One program with a neighbour system for all tests; each publishes a procedure of its own.</summary>
    public sealed class World : IAsyncLifetime
    {
        private int published;

        internal StubServer Server { get; private set; } = null!;

        /// <summary>A host that is allowed by name, but neither without TLS nor at a private address.</summary>
        public string Unsafe => Server.Authority.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

        public DossierTestBed Bed { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Server = await StubServer.StartAsync();
            Bed = await DossierTestBed.CreateAsync(
                null,
                ("Scripts:TimeoutMs", "30000"),
                ("Connectors:Http:MaxResponseBytes", "2000"),
                ("Connectors:Http:Hosts:0:Host", Server.Authority),
                ("Connectors:Http:Hosts:0:AllowHttp", "true"),
                ("Connectors:Http:Hosts:0:AllowPrivate", "true"),
                ("Connectors:Http:Hosts:0:Headers:Authorization", "Bearer bi-mat"),
                ("Connectors:Http:Hosts:1:Host", Unsafe));
        }

        public async Task<string> PublishAsync(Func<ProcedureBuilder, ProcedureBuilder> process)
        {
            var code = $"9.{++published:000000}";
            await Bed.PublishAsync(process(Procedure.Named("Thủ tục thử")
                .Facts(f => f with { Code = code, Sector = "chung-thuc", Channels = [IntakeChannel.Counter, IntakeChannel.Portal] })
                .Form("don", """{"type":"object","properties":{"hoTen":{"type":"string","title":"Họ tên"},"soTo":{"type":"integer","title":"Số tờ"}}}""")
                .Start().Throw("nhan", "Registered")).Build());
            return code;
        }

        public async Task DisposeAsync()
        {
            await Bed.DisposeAsync();
            await Server.DisposeAsync();
        }
    }
}
