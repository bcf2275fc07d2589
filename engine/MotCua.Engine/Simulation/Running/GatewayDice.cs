using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Simulation.Running;

/// <summary>Lets chance choose at the gateways for which the settings give weights.</summary>
internal sealed class GatewayDice(ProcessDefinition process, SimulationSettings settings, long replication)
{
    /// <summary>The dossier whose command is running.</summary>
    public SimulatedDossier? Current { get; set; }

    /// <summary>Whether a flow is to be taken; null where its condition decides.</summary>
    public bool? Takes(SequenceFlow flow)
    {
        if (Current is not { } dossier || !settings.Gateways.TryGetValue(flow.SourceId, out var weights) || process.Find(flow.SourceId) is not { } gateway)
        {
            return null;
        }

        if (gateway.Kind.Element == "inclusiveGateway")
        {
            return Draw(dossier, flow.Id).Next() < weights.GetValueOrDefault(flow.Id);
        }

        // An exclusive gateway asks flow by flow, the default flow never: the draw is made when the first is asked.
        var asked = gateway.Outgoing.Where(f => f != gateway.DefaultFlow).ToList();
        if (asked.Count == 0)
        {
            return null;
        }

        if (asked[0] == flow.Id || !dossier.Chosen.TryGetValue(gateway.Id, out var chosen))
        {
            chosen = Draw(dossier, gateway.Id).Choose([.. gateway.Outgoing.Select(f => (f, weights.GetValueOrDefault(f)))]);
            dossier.Chosen[gateway.Id] = chosen;
        }

        return chosen == flow.Id;
    }

    private RandomStream Draw(SimulatedDossier dossier, string id)
    {
        var purpose = "gateway:" + id;
        return RandomStream.Of(settings.Seed, replication, dossier.Number, purpose, dossier.Time(purpose));
    }
}
