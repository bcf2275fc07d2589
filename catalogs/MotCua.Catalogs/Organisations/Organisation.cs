using System.Collections.Frozen;
using MotCua.Catalogs.Accounts;
using MotCua.Engine.Kernel;

namespace MotCua.Catalogs.Organisations;

/// <summary>The organisation on one date: units, positions, people and the candidate keys they hold. Immutable.</summary>
public sealed class Organisation : IOrganisation
{
    private readonly OrganisationService.Content content;
    private readonly IReadOnlyList<Account> accounts;
    private readonly UnitTree tree;
    private readonly FrozenDictionary<string, Position> positions;
    private readonly FrozenDictionary<string, OrganisationPerson> people;
    private readonly FrozenDictionary<string, PersonRef> inOffice;
    private readonly ILookup<string, PersonRef> holders;

    internal Organisation(OrganisationService.Content content, IReadOnlyList<Account> accounts, DateOnly date)
    {
        this.content = content;
        this.accounts = accounts;
        Date = date;
        tree = new UnitTree(content.Units.Where(unit => unit.From <= date && (unit.To is null || date <= unit.To)));
        positions = content.Positions.ToFrozenDictionary(position => position.Id, StringComparer.Ordinal);
        People = [.. accounts.Select(Seen)];
        people = People.ToFrozenDictionary(person => person.Id, StringComparer.Ordinal);
        var refs = People.Where(person => person.Enabled).Select(Ref).ToList();
        inOffice = refs.ToFrozenDictionary(person => person.Id, StringComparer.Ordinal);
        holders = refs.SelectMany(person => person.Keys.Select(key => (key, person)))
            .ToLookup(pair => pair.key, pair => pair.person, StringComparer.Ordinal);
    }

    /// <summary>The local date it holds for.</summary>
    public DateOnly Date { get; }

    /// <summary>Every unit in force, each right before those below it.</summary>
    public IReadOnlyList<OrgUnit> Units => tree.All;

    /// <summary>Every position, highest first.</summary>
    public IReadOnlyList<Position> Positions => content.Positions;

    /// <summary>Everybody but applicants, by name; disabled ones too.</summary>
    public IReadOnlyList<OrganisationPerson> People { get; }

    /// <summary>Null when unknown or not in force.</summary>
    public OrgUnit? Unit(string? id) => id is null ? null : tree.Find(id);

    public IReadOnlyList<OrgUnit> ChildrenOf(string unitId) => tree.ChildrenOf(unitId);

    /// <summary>The unit, then each one above it up to the top; empty when unknown.</summary>
    public IReadOnlyList<OrgUnit> UpFrom(string? unitId) => tree.UpFrom(unitId);

    /// <summary>The unit itself or the nearest one above that is an agency; null when there is none.</summary>
    public OrgUnit? AgencyOf(string? unitId) => UpFrom(unitId).FirstOrDefault(unit => unit.IsAgency);

    /// <summary>First part of the dossier codes a unit issues; null when neither it nor one above has any.</summary>
    public string? IssuingIdentifierOf(string? unitId) =>
        UpFrom(unitId).Select(unit => unit.IssuingIdentifier).FirstOrDefault(identifier => identifier is not null);

    /// <summary>Whether the unit is the other one or stands below it.</summary>
    public bool IsWithin(string? unitId, string otherId) => UpFrom(unitId).Any(unit => unit.Id == otherId);

    /// <summary>Null when unknown.</summary>
    public Position? PositionOf(string? id) => id is null ? null : positions.GetValueOrDefault(id);

    /// <summary>A person, enabled or not; null when unknown.</summary>
    public OrganisationPerson? FindPerson(string? id) => id is null ? null : people.GetValueOrDefault(id);

    /// <inheritdoc/>
    public PersonRef? Person(string id) => inOffice.GetValueOrDefault(id);

    /// <inheritdoc/>
    public IReadOnlyList<PersonRef> Everybody => inOffice.Values;

    /// <inheritdoc/>
    public IReadOnlyList<PersonRef> Holding(string candidateKey) => [.. holders[candidateKey]];

    /// <summary>Every key the person holds; empty when unknown or disabled.</summary>
    public IReadOnlySet<string> KeysOf(string personId) => Person(personId)?.Keys ?? FrozenSet<string>.Empty;

    /// <inheritdoc/>
    public string? UnitName(string unitId) => tree.Find(unitId)?.Name.Vi;

    /// <summary>In "vi" or "en"; null when unknown.</summary>
    public string? UnitName(string? unitId, string language) => Unit(unitId)?.Name.In(language);

    /// <summary>In "vi" or "en"; null when unknown.</summary>
    public string? PositionName(string? positionId, string language) => PositionOf(positionId)?.Name.In(language);

    internal bool IsOf(OrganisationService.Content otherContent, IReadOnlyList<Account> otherAccounts, DateOnly date) =>
        ReferenceEquals(content, otherContent) && ReferenceEquals(accounts, otherAccounts) && Date == date;

    private OrganisationPerson Seen(Account account) => new()
    {
        Id = account.Id,
        Name = account.DisplayName,
        Enabled = account.Enabled,
        Roles = account.Roles,
        Memberships = [.. account.Memberships.Where(place => place.IsInForce(Date) && tree.Find(place.UnitId) is not null)],
    };

    private PersonRef Ref(OrganisationPerson person) =>
        new(person.Id, person.Name, person.PositionId, person.UnitId, Keys(person).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>A place gives the keys of its unit and position; a role counts in the units of all places, in those
    /// above them, and anywhere.</summary>
    private IEnumerable<string> Keys(OrganisationPerson person)
    {
        yield return CandidateKeys.Person(person.Id);
        foreach (var role in person.Roles)
        {
            yield return CandidateKeys.Role(role, null);
        }

        foreach (var place in person.Memberships)
        {
            yield return CandidateKeys.Unit(place.UnitId);
            if (place.PositionId is { } position)
            {
                yield return CandidateKeys.Position(position, null);
                yield return CandidateKeys.Position(position, place.UnitId);
            }

            foreach (var unit in tree.UpFrom(place.UnitId))
            {
                foreach (var role in person.Roles)
                {
                    yield return CandidateKeys.Role(role, unit.Id);
                }
            }
        }
    }
}
