using MotCua.Engine.Kernel;

namespace MotCua.Testing.Procedures;

/// <summary>
/// A small organisation: an-hoa with desk (an-hoa.ttpvhcc), handlers (an-hoa.kt-ht-dt) and leader, and a handler in
/// another agency (ben-nua.kt).
/// </summary>
public sealed class TestPeople : IOrganisation
{
    private readonly Dictionary<string, PersonRef> _people;

    private TestPeople(IEnumerable<PersonRef> people) => _people = people.ToDictionary(p => p.Id);

    /// <summary>Everybody.</summary>
    public static TestPeople All { get; } = new(
    [
        Make("desk1", "Ngô Thị Bích Liên", "DeskOfficer", "can-bo-mot-cua", "an-hoa.ttpvhcc", "an-hoa", "nam-giang"),
        Make("handler1", "Lê Quốc Khánh", "Handler", "chuyen-vien", "an-hoa.kt-ht-dt", "an-hoa", "nam-giang"),
        Make("handler2", "Mai Hữu Tài", "Handler", "chuyen-vien", "an-hoa.kt-ht-dt", "an-hoa", "nam-giang"),
        Make("handler3", "Đỗ Thanh Sơn", "Handler", "chuyen-vien", "ben-nua.kt", "ben-nua", "nam-giang"),
        Make("head1", "Phạm Hồng Quân", "UnitHead", "truong-phong", "an-hoa.kt-ht-dt", "an-hoa", "nam-giang"),
        Make("leader1", "Vũ Thị Minh Tâm", "AgencyLeader", "chu-tich", "an-hoa", "nam-giang"),
        Make("admin1", "Quản trị", "Admin", "quan-tri-vien", "an-hoa.vp", "an-hoa", "nam-giang"),
    ]);

    /// <summary>The same organisation without some people.</summary>
    public TestPeople Without(params string[] ids) => new(_people.Values.Where(p => !ids.Contains(p.Id)));

    /// <inheritdoc/>
    public IReadOnlyList<PersonRef> Holding(string candidateKey) => [.. _people.Values.Where(p => p.Keys.Contains(candidateKey))];

    /// <inheritdoc/>
    public IReadOnlyList<PersonRef> Everybody => [.. _people.Values];

    /// <inheritdoc/>
    public PersonRef? Person(string id) => _people.GetValueOrDefault(id);

    /// <inheritdoc/>
    public string? UnitName(string unitId) => unitId;

    private static PersonRef Make(string id, string name, string role, string position, params string[] units)
    {
        var keys = new HashSet<string>
        {
            CandidateKeys.Unit(units[0]),
            CandidateKeys.Role(role, null),
            CandidateKeys.Position(position, null),
            CandidateKeys.Position(position, units[0]),
        };
        keys.UnionWith(units.Select(u => CandidateKeys.Role(role, u)));
        return new PersonRef(id, name, position, units[0], keys);
    }
}
