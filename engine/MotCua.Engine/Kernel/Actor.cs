namespace MotCua.Engine.Kernel;

/// <summary>Who gives a command, with the keys that match him to work.</summary>
/// <param name="Kind">Kind of party.</param>
/// <param name="Id">Account or person id; "system" for the program.</param>
/// <param name="Name">Name shown in the history.</param>
/// <param name="Keys">Candidate keys held, for example "role:Handler@an-hoa".</param>
/// <param name="Position">Position held.</param>
/// <param name="Unit">Unit id.</param>
/// <param name="OnBehalfOf">Person id he acts for.</param>
public sealed record Actor(
    ActorKind Kind,
    string Id,
    string Name,
    IReadOnlySet<string> Keys,
    string? Position = null,
    string? Unit = null,
    string? OnBehalfOf = null)
{
    private static readonly IReadOnlySet<string> NoKeys = new HashSet<string>();

    /// <summary>The program itself.</summary>
    public static Actor System { get; } = new(ActorKind.System, "system", "Hệ thống", NoKeys);

    /// <summary>An applicant by his account.</summary>
    public static Actor Applicant(string accountId, string name) => new(ActorKind.Applicant, accountId, name, NoKeys);

    /// <summary>An officer with his keys.</summary>
    public static Actor Officer(PersonRef person)
        => new(ActorKind.Officer, person.Id, person.Name, person.Keys, person.Position, person.Unit);

    /// <summary>What the history keeps of him.</summary>
    public ActorRef ToRef() => new(Kind, Id, Name, Position, Unit, OnBehalfOf);

    /// <summary>Whether he holds a key; <c>person:</c> keys are held by id.</summary>
    public bool Holds(string key) => Keys.Contains(key) || key == CandidateKeys.Person(Id);
}
