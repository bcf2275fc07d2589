using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;

namespace MotCua.Engine.Simulation.Running;

/// <summary>
/// Counts during one replication. Means over dossiers are of the counted ones; means over time are of the working time
/// between the arrival of the first and of the last of them.
/// </summary>
internal sealed class Tally
{
    private readonly List<double> _lead = [];
    private readonly List<double> _elapsed = [];
    private double _now;
    private double _dossiersInside;
    private int _inside;
    private bool _open;

    public Dictionary<string, StepTally> Steps { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, PositionTally> Positions { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string Element, string Code), int> Troubles { get; } = [];

    public Dictionary<string, int> Ends { get; } = new(StringComparer.Ordinal);

    public int Arrived { get; private set; }

    public int Finished { get; private set; }

    public int Troubled { get; private set; }

    public int WithLimit { get; private set; }

    public int OnTime { get; private set; }

    /// <summary>Working minutes of the window.</summary>
    public double Window { get; private set; }

    /// <summary>Mean number of dossiers under way in the window.</summary>
    public double MeanInside => Window > 0 ? _dossiersInside / Window : 0;

    public double MeanLead => _lead.Count == 0 ? 0 : _lead.Average();

    public double LeadQuantile(double share) => Quantile(_lead, share);

    public double MeanElapsed => _elapsed.Count == 0 ? 0 : _elapsed.Average();

    public double ElapsedQuantile(double share) => Quantile(_elapsed, share);

    public StepTally Step(string id) => Steps.TryGetValue(id, out var step) ? step : Steps[id] = new StepTally();

    public PositionTally Position(SimulatedOfficer officer)
    {
        var key = PositionTally.KeyOf(officer);
        return Positions.TryGetValue(key, out var position) ? position : Positions[key] = new PositionTally(officer.Position, officer.Unit);
    }

    /// <summary>Working time goes on.</summary>
    public void Advance(double now)
    {
        var passed = now - _now;
        _now = now;
        if (!_open || passed <= 0)
        {
            return;
        }

        Window += passed;
        _dossiersInside += passed * _inside;
        foreach (var step in Steps.Values)
        {
            step.WaitingTime += passed * step.Waiting;
        }

        foreach (var position in Positions.Values)
        {
            position.BusyTime += passed * position.Busy;
        }
    }

    public void Arrive(SimulatedDossier dossier, bool last)
    {
        _inside++;
        if (dossier.Counted)
        {
            Arrived++;
            _open = !last;
        }
    }

    public void Finish(SimulatedDossier dossier, double now)
    {
        _inside--;
        if (!dossier.Counted)
        {
            return;
        }

        var state = dossier.State;
        Finished++;
        _lead.Add(now - dossier.ArrivedAtWork);
        _elapsed.Add((state.EndedAt!.Value - dossier.ArrivedAt).TotalMinutes);
        var end = state.EndKind is { } kind ? Model.WireName.Of(kind) : "";
        Ends[end] = Ends.GetValueOrDefault(end) + 1;
        Judge(state, state.EndedAt.Value);
    }

    /// <summary>Neither finished nor given up at the end: late if its deadline has passed.</summary>
    public void Leave(SimulatedDossier dossier, DateTimeOffset now)
    {
        if (dossier.Counted && !dossier.IsOut && dossier.State.Clock.IsOverdue(now))
        {
            WithLimit++;
        }
    }

    public void Trouble(SimulatedDossier dossier, string element, string code)
    {
        _inside--;
        if (dossier.Counted)
        {
            Troubled++;
        }

        Troubles[(element, code)] = Troubles.GetValueOrDefault((element, code)) + 1;
    }

    private static double Quantile(List<double> values, double share)
    {
        if (values.Count == 0)
        {
            return 0;
        }

        values.Sort();
        return values[Math.Clamp((int)Math.Ceiling(share * values.Count) - 1, 0, values.Count - 1)];
    }

    private void Judge(DossierState state, DateTimeOffset end)
    {
        if (state.Clock.Phase != ClockPhase.NotStarted)
        {
            WithLimit++;
            OnTime += state.Clock.IsOverdue(end) ? 0 : 1;
        }
    }
}
