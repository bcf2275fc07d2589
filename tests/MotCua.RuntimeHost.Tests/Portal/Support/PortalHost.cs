using Microsoft.Extensions.DependencyInjection;
using MotCua.Catalogs.Accounts;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.RuntimeHost.Tests.Shell.Support;

namespace MotCua.RuntimeHost.Tests.Portal.Support;

/// <summary>The program with its clock on a Friday morning inside office hours; officers act by the services, citizens
/// by the pages.</summary>
public sealed class PortalHost : HostUnderTest
{
    public static readonly DateTimeOffset Start = new(2026, 11, 20, 8, 0, 0, TimeSpan.FromHours(7));

    public const string Permit = "1.013225";

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <inheritdoc />
    protected override IEnumerable<(string Name, string Value)> Settings =>
        [.. base.Settings, ("RateLimits:LookupPerMinute", "10000"), ("clock", "2026-11-20T08:00:00+07:00")];

    /// <summary>A person without script, signed in.</summary>
    public async Task<Citizen> CitizenAsync(string userName) => new(await SignedInAsync(userName));

    public void MoveClock(DateTimeOffset to) => Get<MovableClock>().MoveTo(to);

    /// <summary>The dossier as it is.</summary>
    public async Task<DossierState> StateAsync(string code)
    {
        var records = Get<DossierRecords>();
        return (await records.LoadAsync((await records.FindByCodeAsync(code))!.Id))!.State;
    }

    /// <summary>An officer acts on the live work at a step; he claims it first when nobody has it.</summary>
    public async Task ActAsync(string code, string userName, string step, Func<Actor, WorkItem, DossierCommand> act)
    {
        var account = (await Get<AccountService>().FindByUserNameAsync(userName))!;
        var actor = Actor.Officer((await Get<OrganisationService>().CurrentAsync()).Person(account.Id)!);
        var state = await StateAsync(code);
        var item = state.WorkItems.Values.Single(work => work.IsLive && work.ElementId == step);
        if (item.Assignee is null)
        {
            (await DoAsync(state, new ClaimWorkItem(actor, item.Id))).Accepted.Should().BeTrue();
        }

        var reply = await DoAsync(state, act(actor, item));
        reply.Accepted.Should().BeTrue($"{userName} acts at {step}: {reply.Failure} {string.Join(", ", reply.FormErrors)}");
    }

    private Task<CommandReply> DoAsync(DossierState state, DossierCommand command) =>
        Get<DossierService>().ExecuteAsync(state.DossierId, Guid.NewGuid().ToString("N"), command);
}
