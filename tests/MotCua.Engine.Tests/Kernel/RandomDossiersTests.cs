using System.Globalization;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;
using MotCua.Engine.Time;
using MotCua.Testing.Procedures;
using Xunit.Abstractions;

namespace MotCua.Engine.Tests.Kernel;

/// <summary>
/// Random commands on a process that holds every element. The harness proves all laws after each command; a broken
/// one fails with the seed and the commands so far.
/// </summary>
public sealed class RandomDossiersTests(ITestOutputHelper output)
{
    private const int Dossiers = 60;
    private const int CommandsEach = 80;

    private static readonly CompiledProcedure Everything = Procedure.Named("Mọi phần tử")
        .Facts(f => f with { Fees = [new ProcedureFee("phi", new LocalText("Phí"), FeeKind.Fee, Amount: 1000)] })
        .Operations(o => o with { Supplement = new SupplementLimit(3, new LimitLength(2, TimeUnit.WorkingDay), SilenceEffect.Stop), Extend = new ExtensionLimit(2) })
        .Start().UserTask("intake", s => s.Role("DeskOfficer").Status("Registered").Outcomes("accept", "refuse", "again").Allow("supplement"))
        .Exclusive("way").When("steps.intake.outcome = \"refuse\"").End("refused", "NotAccepted")
        .MoveTo("way").When("steps.intake.outcome = \"again\"").ConnectTo("intake")
        .MoveTo("way").Otherwise().Throw("taken", "Accepted").UserTask("head", s => s.Role("UnitHead").Status("Processing").TimeLimit(60, TimeUnit.WorkingMinute).Allow("delegate stop extend"))
        .Parallel("split").UserTask("check", s => s.Allow("supplement extend delegate stop").TimeLimit(2, TimeUnit.WorkingDay).Outcomes("good", "bad")).Parallel("join")
        .MoveTo("split").SubProcess("opinions").Start("in").Inclusive("some")
        .When("data.soTo > 1").UserTask("op1", s => s.Role("Handler", "ben-nua").Outcomes("agree")).Inclusive("meet").End("out")
        .MoveTo("some").When("data.soTo > 2").UserTask("op2", s => s.DistinctFrom("head").Role("Handler", "an-hoa.kt-ht-dt")).ConnectTo("meet")
        .MoveTo("some").Otherwise().Task("none").ConnectTo("meet")
        .BoundaryTimer("op1-silent", "op1", "P1D", working: true, deemed: "agree").ConnectTo("meet").EndSubProcess().Exclusive("heard").ConnectTo("join")
        .BoundaryTimer("opinions-late", "opinions", "P2D", working: true).ConnectTo("heard")
        .BoundaryTimer("remind", "check", "R/P1D", interrupting: false, form: "timeCycle").SendTask("tell").End("told")
        .MoveTo("join").Exclusive("result").When("steps.check.outcome = \"bad\"").ConnectTo("head")
        .MoveTo("result").Otherwise().ServiceTask("look-up", "dan-cu").Timer("cool", "PT1H")
        .UserTask("pay", s => s.Role("DeskOfficer").Status("PaymentRequested").Payment(fee: "phi"))
        .Throw("settled", "Settled").UserTask("deliver", s => s.Role("DeskOfficer").Delivery()).End("given", "Delivered")
        .Compile();

    [Fact]
    public void RandomCommands_AfterEach_AllLawsHold()
    {
        var visited = new Dictionary<string, int>(StringComparer.Ordinal);
        var ended = 0;
        for (var seed = 1; seed <= Dossiers; seed++)
        {
            var dossier = Play(seed);
            ended += dossier.State.Life == DossierLife.Ended ? 1 : 0;
            foreach (var element in dossier.State.ElementsVisited)
            {
                visited[element] = visited.GetValueOrDefault(element) + 1;
            }
        }

        output.WriteLine($"ended {ended} of {Dossiers}; " + string.Join(", ", visited.OrderBy(v => v.Key).Select(v => $"{v.Key} {v.Value}")));
        visited.Keys.Should().BeEquivalentTo(Everything.Process.Nodes.Keys, "every element was reached");
        ended.Should().BeGreaterThan(Dossiers / 10);
    }

    private static DossierHarness Play(int seed)
    {
        var random = new Random(seed);
        var dossier = new DossierHarness(Everything);
        dossier.Submit(data: string.Create(CultureInfo.InvariantCulture, $$"""{"soTo":{{random.Next(4)}}}"""));
        var given = new List<string>();
        for (var i = 0; i < CommandsEach && dossier.State.Life != DossierLife.Ended; i++)
        {
            var command = Next(random, dossier);
            given.Add(command.ToString());
            try
            {
                dossier.Do(command);
            }
            catch (InvalidOperationException broken)
            {
                throw new InvalidOperationException($"Seed {seed}: {broken.Message} After: {string.Join(" | ", given)}", broken);
            }
        }

        return dossier;
    }

    private static DossierCommand Next(Random random, DossierHarness dossier)
    {
        var state = dossier.State;
        var people = new[] { "desk1", "handler1", "handler2", "handler3", "head1", "leader1", "admin1" };
        var person = people[random.Next(people.Length)];
        var actor = DossierHarness.Person(person);
        var live = state.WorkItems.Values.Where(w => w.IsLive).ToList();
        var item = live.Count == 0 ? null : live[random.Next(live.Count)];
        if (item is not null && random.Next(4) > 0)
        {
            actor = Fitting(item) ?? actor;
        }

        if (item is null || random.Next(4) == 0)
        {
            return Outside(random, dossier, actor);
        }

        return random.Next(16) switch
        {
            0 => new ClaimWorkItem(actor, item.Id),
            1 => new ReleaseWorkItem(actor, item.Id),
            2 => new AssignWorkItem(actor, item.Id, people[random.Next(people.Length)]),
            3 => new ReassignWorkItem(DossierHarness.Person("head1"), item.Id, people[random.Next(people.Length)], "x"),
            4 => new DelegateWorkItem(actor, item.Id, people[random.Next(people.Length)], "x"),
            5 => new RequestSupplement(actor, item.Id, "x", []),
            6 => new ResumeWorkItem(actor, item.Id),
            7 => new ExtendDeadline(actor, item.Id, DossierHarness.Days(1), "x"),
            8 when random.Next(12) == 0 => new StopDossier(actor, item.Id, "x"),
            9 or 10 when item.Payment is not null => new RecordPayment(actor, item.Id, item.Payment.Amount, "r", "cash"),
            9 or 10 when item.IsDelivery => new RecordDelivery(actor, item.Id, new DeliveryRecipient("A")),
            _ => new CompleteWorkItem(actor, item.Id, item.Outcomes.Count == 0 ? null : item.Outcomes[random.Next(item.Outcomes.Count)].Code),
        };
    }

    private static DossierCommand Outside(Random random, DossierHarness dossier, Actor actor)
    {
        var state = dossier.State;
        if (state.Life == DossierLife.Cancelled)
        {
            return new RestoreDossier(DossierHarness.Applicant);
        }

        if (state.OpenIncidents.FirstOrDefault() is { } incident && random.Next(2) == 0)
        {
            return new RetryIncident(Actor.System, incident.Id);
        }

        if (state.Jobs.Values.FirstOrDefault() is { } job && random.Next(2) == 0)
        {
            return random.Next(4) == 0 ? new FailJob(Actor.System, job.Id, "x") : new CompleteJob(Actor.System, job.Id, []);
        }

        if (state.OpenSupplement is { IsAwaited: true } && random.Next(2) == 0)
        {
            return new SupplementDossier(DossierHarness.Applicant, ProcedureBuilder.Json("""{"soTo":3}"""), [], IntakeChannel.Portal);
        }

        if (state.Timers.Values.OrderBy(t => t.DueAt).FirstOrDefault() is { } timer && random.Next(3) > 0)
        {
            var due = timer.DueAt > dossier.Now ? timer.DueAt : dossier.Now;
            dossier.At(due.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
            return new FireTimer(Actor.System, timer.Id);
        }

        return random.Next(8) switch
        {
            0 => new CancelDossier(DossierHarness.Applicant),
            1 when random.Next(6) == 0 => new WithdrawDossier(DossierHarness.Applicant, "x"),
            _ => new ExtendDeadline(actor, null, DossierHarness.Days(1), "x"),
        };
    }

    private static Actor? Fitting(WorkItem item)
    {
        var person = item.Assignee is { } id
            ? TestPeople.All.Person(id)
            : item.CandidateKeys.SelectMany(TestPeople.All.Holding).FirstOrDefault(p => !item.ExcludedPersons.Contains(p.Id));
        return person is null ? null : Actor.Officer(person);
    }
}
