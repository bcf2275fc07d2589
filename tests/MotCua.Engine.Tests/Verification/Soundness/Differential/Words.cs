using System.Globalization;
using MotCua.Engine.Kernel.Commands;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Tests.Verification.Soundness.Differential;

/// <summary>Commands in a few words, for counter-examples.</summary>
internal static class Words
{
    /// <summary>The command in words of the process.</summary>
    public static string Of(DossierState before, DossierCommand command) => command switch
    {
        StartDossier => "start",
        CompleteWorkItem c => string.Create(CultureInfo.InvariantCulture, $"complete {before.WorkItems[c.WorkItemId].ElementId} {c.Data?.ToJsonString()}"),
        CompleteJob c => $"complete job {before.Jobs[c.JobId].ElementId} {c.Variables?.ToJsonString()}",
        FailJob c => $"fail job {before.Jobs[c.JobId].ElementId} {c.ErrorCode}",
        FireTimer c => $"fire {before.Timers[c.TimerId].ElementId}",
        DeliverMessage c => $"message {c.Name}",
        DeliverSignal c => $"signal {c.Name}",
        RetryIncident c => $"retry {before.Incidents[c.IncidentId].Code} at {before.Incidents[c.IncidentId].ElementId}",
        _ => command.GetType().Name,
    };
}
