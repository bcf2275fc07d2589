using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Workers;
using MotCua.RuntimeHost.Workers.Jobs;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>What a fault may strike, one line each: every kind of unit of work that a dossier knows.</summary>
internal static class FaultCases
{
    private static readonly DateTimeOffset Late = DossierTestBed.Start.AddYears(1);

    public static IReadOnlyList<FaultCase> All { get; } =
    [
        FaultCase.Of<TimerFired>(
            "timer that interrupts an activity",
            p => p.UserTask("xuLy").End().BoundaryTimer("hetGio", "xuLy", "PT1H").UserTask("soatLai").End("end2"),
            async (bed, id) => bed.Time.MoveTo((await bed.StateAsync(id)).Timers.Values.Single().DueAt),
            (bed, _, _) => bed.Get<TimerRunner>().FireDueAsync(default)),
        FaultCase.Of<JobCompleted>(
            "job done by its worker",
            p => p.ServiceTask("goi", "log").UserTask("sau").End(),
            (_, _) => Task.CompletedTask,
            (bed, _, _) => bed.Get<JobRunner>().RunDueAsync(default)),
        FaultCase.Of<SupplementRequested>(
            "request of a supplement",
            WithSupplement,
            ClaimAsync,
            async (bed, id, command) => await bed.DoAsync(
                id, new RequestSupplement(await bed.OfficerAsync("chuyenvien1"), (await bed.ItemAsync(id, "xuLy")).Id, "Thiếu trang", ["Trang 3"]), command)),
        FaultCase.Of<SupplementReceived>(
            "answer to a supplement",
            WithSupplement,
            async (bed, id) =>
            {
                await ClaimAsync(bed, id);
                await AcceptedAsync(bed.DoAsync(
                    id, new RequestSupplement(await bed.OfficerAsync("chuyenvien1"), (await bed.ItemAsync(id, "xuLy")).Id, "Thiếu trang", ["Trang 3"])));
            },
            async (bed, id, command) => await bed.DoAsync(
                id, new SupplementDossier(await bed.OfficerAsync("motcua1"), new JsonObject { ["soTo"] = 7 }, [], IntakeChannel.Counter), command)),
        FaultCase.Of<IncidentRaised>(
            "step that ends in an incident",
            WithTrouble,
            ClaimAsync,
            CompleteAsync),
        FaultCase.Of<IncidentResolved>(
            "retry of an incident",
            WithTrouble,
            async (bed, id) =>
            {
                await ClaimAsync(bed, id);
                await CompleteAsync(bed, id, bed.NextCommand());
            },
            async (bed, id, command) =>
            {
                var incident = (await bed.StateAsync(id)).OpenIncidents.First().Id;
                await bed.DoAsync(id, new RetryIncident(await bed.OfficerAsync("quantri1"), incident), command);
            }),
        FaultCase.Of<DossierWithdrawn>(
            "withdrawal that cancels parallel activities",
            p => p.Parallel("tach").UserTask("mot").BoundaryTimer("nhac", "mot", "PT2H", interrupting: false).End("e1").MoveTo("mot").End("e2").MoveTo("tach").UserTask("hai").End("e3"),
            (_, _) => Task.CompletedTask,
            async (bed, id, command) => await bed.DoAsync(id, new WithdrawDossier(await bed.OfficerAsync("motcua1"), "Không cần nữa"), command)),
    ];

    /// <summary>Lets whoever was put off be due again.</summary>
    public static void Later(DossierTestBed bed)
    {
        if (bed.Time.GetUtcNow() < Late)
        {
            bed.Time.Advance(TimeSpan.FromMinutes(2));
        }

        bed.DatabaseTime.Advance(TimeSpan.FromMinutes(10));
    }

    private static Testing.Procedures.ProcedureBuilder WithSupplement(Testing.Procedures.ProcedureBuilder process) =>
        process.UserTask("xuLy", step => step.Status(StatusCodes.Accepted).Allow("supplement")).End();

    private static Testing.Procedures.ProcedureBuilder WithTrouble(Testing.Procedures.ProcedureBuilder process) =>
        process.UserTask("xuLy").Exclusive("re").When("data.soTo > 1000").End("nhieu").MoveTo("re").When("data.soTo < 0").End("it");

    private static async Task ClaimAsync(DossierTestBed bed, string id) =>
        await AcceptedAsync(bed.DoAsync(id, new ClaimWorkItem(await bed.OfficerAsync("chuyenvien1"), (await bed.ItemAsync(id, "xuLy")).Id)));

    private static async Task CompleteAsync(DossierTestBed bed, string id, string command)
    {
        var item = (await bed.StateAsync(id)).WorkItems.Values.Single(one => one.ElementId == "xuLy");
        await bed.DoAsync(id, new CompleteWorkItem(await bed.OfficerAsync("chuyenvien1"), item.Id), command);
    }

    private static async Task AcceptedAsync(Task<RuntimeHost.Dossiers.CommandReply> command)
    {
        var reply = await command;
        reply.Accepted.Should().BeTrue($"{reply.Refusal} {reply.Failure}");
    }
}
