using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Rules;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Behaviours.Tasks;

/// <summary>Creates the work item of a step that a person does.</summary>
internal static class HumanWork
{
    public static Trouble? Begin(ElementRun at)
    {
        var (payment, noAmount) = PaymentRule.Find(at.Run, at.Node);
        if (noAmount is not null)
        {
            return noAmount;
        }

        if (payment is { Amount: 0 })
        {
            at.Run.Emit(new StepSkipped(at.Node.Id, PaymentRule.Paid));
            return at.Complete();
        }

        var (assignment, nobody) = AssignmentRule.Find(at.Run, at.Node);
        if (nobody is not null)
        {
            return nobody;
        }

        var (limit, unreadable) = TimeLimitRule.Find(at.Run, at.Node);
        if (unreadable is not null)
        {
            return unreadable;
        }

        at.Run.Emit(new WorkItemCreated(Item(at, assignment!, payment, limit)));
        return at.Wait();
    }

    private static WorkItem Item(ElementRun at, Assignment assignment, PaymentDue? payment, TimeLimit? limit) => new()
    {
        Id = at.Run.NextId('w'),
        TokenId = at.Token.Id,
        ElementId = at.Node.Id,
        Name = at.Node.Name,
        State = assignment.Assignee is null ? WorkItemState.Open : WorkItemState.Claimed,
        CandidateKeys = assignment.CandidateKeys,
        ExcludedPersons = assignment.Excluded,
        Assignee = assignment.Assignee?.Id,
        AssigneeName = assignment.Assignee?.Name,
        Clock = limit is null ? ClockState.NotStarted : ClockState.NotStarted.Start(at.Run.Now, limit.Value, null, at.Run.Context.Calendar),
        AllowedOperations = [.. at.Settings.Allow.Where(o => OperationRule.Knows(at.Run.Procedure.Facts.Operations, o))],
        Outcomes = at.Settings.Outcomes,
        FormId = at.Settings.Form,
        Slips = at.Settings.Slips,
        Payment = payment,
        IsDelivery = at.Settings.IsDelivery,
        CreatedAt = at.Run.Now,
    };
}
