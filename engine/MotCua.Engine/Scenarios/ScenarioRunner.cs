using System.Globalization;
using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Scenarios;

/// <summary>
/// Runs scenarios without a host, on the same kernel that runs dossiers. Between two acts the timers that fall due are
/// fired in the order of their moments.
/// </summary>
public sealed class ScenarioRunner
{
    private readonly CompiledProcedure _procedure;
    private readonly Scenario _scenario;
    private readonly ScenarioWorld _world;
    private readonly ScenarioParties _parties;
    private readonly List<DossierEvent> _events = [];
    private readonly List<ScenarioDeviation> _deviations = [];
    private DossierState _state = DossierState.Empty;
    private DateTimeOffset _now;

    private ScenarioRunner(CompiledProcedure procedure, Scenario scenario, ScenarioWorld world)
    {
        (_procedure, _scenario, _world) = (procedure, scenario, world);
        _parties = new ScenarioParties(scenario.Start, world.People);
        _now = scenario.Start.At;
    }

    /// <summary>Runs a scenario to its end; an act that is refused unexpectedly ends it there.</summary>
    public static ScenarioResult Run(CompiledProcedure procedure, Scenario scenario, ScenarioWorld world)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(world);
        return new ScenarioRunner(procedure, scenario, world).Run();
    }

    private ScenarioResult Run()
    {
        var start = _scenario.Start;
        var begun = Give(
            "start",
            new StartDossier(_parties.Starter(), "scenario", "H00-000000-0001", start.Channel, _parties.Applicant, start.Data, [], start.Step, start.Payload),
            null);
        for (var i = 0; begun && i < _scenario.Acts.Count; i++)
        {
            begun = Act(string.Create(CultureInfo.InvariantCulture, $"act {i + 1}"), _scenario.Acts[i]);
        }

        if (begun)
        {
            _deviations.AddRange(ScenarioComparison.Compare(_scenario.Expect, _state, _events));
        }

        return new ScenarioResult(_scenario, _state, _events, _deviations);
    }

    private bool Act(string name, ScenarioAct act)
    {
        if (act.At is { } at && !AdvanceTo(name, at))
        {
            return false;
        }

        if (act.Do == "advanceTo")
        {
            return true;
        }

        var (command, problem) = ScenarioCommands.Of(act, _state, _parties);
        return command is null ? Deviate(name, act.Do, problem ?? "") : Give(name, command, act.Refused);
    }

    private bool AdvanceTo(string name, DateTimeOffset moment)
    {
        while (_state.Timers.Values.Where(t => t.DueAt <= moment).OrderBy(t => t.DueAt).FirstOrDefault() is { } timer)
        {
            _now = timer.DueAt > _now ? timer.DueAt : _now;
            if (!Give(name, new FireTimer(Actor.System, timer.Id), null))
            {
                return false;
            }
        }

        _now = moment > _now ? moment : _now;
        return true;
    }

    private bool Give(string name, DossierCommand command, FailureCode? refused)
    {
        var result = DossierKernel.Handle(_procedure, _state, command, new KernelContext(_now, _world.Calendar, _world.People));
        if (result.Failure?.Code != refused)
        {
            return Deviate(name, refused?.ToString() ?? "accepted", result.Failure?.ToString() ?? "accepted");
        }

        _events.AddRange(result.Events);
        _state = result.State;
        return true;
    }

    private bool Deviate(string what, string expected, string actual)
    {
        _deviations.Add(new ScenarioDeviation(what, expected, actual));
        return false;
    }
}
