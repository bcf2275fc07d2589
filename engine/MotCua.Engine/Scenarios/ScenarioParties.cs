using MotCua.Engine.Kernel;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Scenarios;

/// <summary>Who acts in a scenario.</summary>
internal sealed class ScenarioParties(ScenarioStart start, IOrganisation people)
{
    private const string SampleAccount = "applicant";

    public ApplicantInfo Applicant { get; } = start.Applicant is { } given
        ? given with { AccountId = given.AccountId ?? SampleAccount }
        : new ApplicantInfo(SampleAccount, "Nguyễn Văn A", IdentityNumber: "001090000001", Phone: "0900000001", Address: "An Hòa");

    /// <summary>The applicant at the portal; the named officer, else the program, at the desk.</summary>
    public Actor Starter()
        => start.Step is not null ? Actor.System
            : start.As is { } person && people.Person(person) is { } officer ? Actor.Officer(officer)
            : start.Channel == Model.IntakeChannel.Portal ? ApplicantActor
            : Actor.System;

    public Actor ApplicantActor => Actor.Applicant(Applicant.AccountId!, Applicant.Name);

    /// <summary>The actor named; without a name whoever may do the work item; null when there is nobody.</summary>
    public Actor? Find(string? name, WorkItem? item) => name switch
    {
        "applicant" => ApplicantActor,
        "system" => Actor.System,
        not null => people.Person(name) is { } person ? Actor.Officer(person) : null,
        null when item is null => ApplicantActor,
        null => Holder(item),
    };

    private Actor? Holder(WorkItem item)
    {
        var person = item.Assignee is { } assignee
            ? people.Person(assignee)
            : item.CandidateKeys
                .SelectMany(key => Kernel.Rules.AssignmentRule.Holding(people, key))
                .Where(p => !item.ExcludedPersons.Contains(p.Id))
                .OrderBy(p => p.Id, StringComparer.Ordinal)
                .FirstOrDefault();
        return person is null ? null : Actor.Officer(person);
    }
}
