using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>What elements leave behind for expressions to read.</summary>
internal static class Facts
{
    /// <summary>Whether a step's ending is recorded, so that <c>steps.x</c> has a value.</summary>
    public static bool IsRecorded(FlowNode node) => node.Kind.Element switch
    {
        "userTask" or "serviceTask" or "scriptTask" or "receiveTask" => true,
        "task" or "manualTask" => node.Settings.Assign.Any(a => a.NamesSomebody),
        "callActivity" => node.Settings.Linked is not null,
        _ => node.IsEvent && node.Kind.Element is not ("endEvent" or "intermediateThrowEvent") && node.Events.Any(e => e is MessageDefinition or SignalDefinition),
    };

    /// <summary>What is known once an element is done.</summary>
    public static IEnumerable<string> MadeBy(VerificationSubject subject, FlowNode node)
    {
        if (IsRecorded(node))
        {
            yield return $"steps.{node.Id}";
        }

        var fee = subject.Facts.Fees.FirstOrDefault(f => f.Id == node.Settings.Payment?.Fee);
        if ((node.Settings.Decision ?? node.Settings.Payment?.Decision ?? fee?.Decision) is { } decision)
        {
            yield return $"decisions.{node.Id}";
            yield return $"decisions.{decision}";
        }

        foreach (var name in node.Settings.Outputs.Select(r => r.Name).Append(node.Loop?.Output).OfType<string>())
        {
            yield return name.Split('.')[0];
        }

        // A called or inner scope's variables are not seen outside, but who reads them there is told by their types.
        foreach (var name in Within(node))
        {
            yield return name;
        }
    }

    /// <summary>Variables that an element holds while it is at work.</summary>
    public static IEnumerable<string> Within(FlowNode node)
        => node.Settings.Inputs.Concat(node.Settings.Variables).Select(r => r.Name)
            .Concat(node.Loop is { } loop ? new[] { loop.Item, "loopCounter", "numberOfInstances", "numberOfActiveInstances", "numberOfCompletedInstances" } : [])
            .OfType<string>().Select(n => n.Split('.')[0]);
}
