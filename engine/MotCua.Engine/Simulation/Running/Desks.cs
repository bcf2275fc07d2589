using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Simulation.Running;

/// <summary>The officers and what waits for them.</summary>
internal sealed class Desks(SimulatedPeople people)
{
    private readonly Dictionary<string, SimulatedOfficer> _officers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorkQueue> _queues = new(StringComparer.Ordinal);

    /// <summary>Everybody who could do something so far, in the order met.</summary>
    public IEnumerable<SimulatedOfficer> Officers => _officers.Values;

    /// <summary>Lets work wait; null when nobody may do it.</summary>
    public WorkQueue? Enqueue(SimulatedWork work, WorkItem item)
    {
        var queue = QueueOf(item);
        if (queue.Officers.Count == 0)
        {
            return null;
        }

        queue.Waiting.Add(work);
        work.Queue = queue;
        return queue;
    }

    /// <summary>Takes work away from where it waits or from who does it.</summary>
    public static void Remove(SimulatedWork work)
    {
        work.Queue?.Waiting.Remove(work);
        if (work.Officer is { } officer)
        {
            officer.Doing = null;
            work.Officer = null;
        }
    }

    /// <summary>What is taken up next and by whom; null when everything waits for somebody busy.</summary>
    public (SimulatedWork Work, SimulatedOfficer Officer)? Next()
    {
        (SimulatedWork Work, SimulatedOfficer Officer)? next = null;
        foreach (var queue in _queues.Values)
        {
            if (queue.Waiting.Count > 0 && queue.Waiting.Min is { } first
                && (next is null || WorkQueue.Before(first, next.Value.Work))
                && queue.Free() is { } officer)
            {
                next = (first, officer);
            }
        }

        return next;
    }

    /// <summary>Whether anything waits.</summary>
    public bool AnyWaiting => _queues.Values.Any(q => q.Waiting.Count > 0);

    private WorkQueue QueueOf(WorkItem item)
    {
        var key = item.Assignee is { } assignee ? "=" + assignee : $"{string.Join(',', item.CandidateKeys)}|{string.Join(',', item.ExcludedPersons)}";
        if (!_queues.TryGetValue(key, out var queue))
        {
            var persons = item.Assignee is { } one
                ? people.Person(one) is { } person ? [person] : []
                : item.CandidateKeys.SelectMany(k => AssignmentRule.Holding(people, k)).Where(p => !item.ExcludedPersons.Contains(p.Id)).DistinctBy(p => p.Id);
            queue = new WorkQueue([.. persons.OrderBy(p => p.Id, StringComparer.Ordinal).Select(OfficerOf)]);
            _queues.Add(key, queue);
        }

        return queue;
    }

    private SimulatedOfficer OfficerOf(PersonRef person)
    {
        if (!_officers.TryGetValue(person.Id, out var officer))
        {
            officer = new SimulatedOfficer(person, people.ShareOf(person.Id));
            _officers.Add(person.Id, officer);
        }

        return officer;
    }
}
