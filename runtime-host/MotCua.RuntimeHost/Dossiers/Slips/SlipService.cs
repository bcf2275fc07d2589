using System.Globalization;
using System.Text.RegularExpressions;
using MotCua.Catalogs.Organisations;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Dossiers.Slips;

/// <summary>Makes the printed papers of a dossier from the templates of its own version (E-5.5).</summary>
public sealed partial class SlipService(OrganisationService organisations, TimeProvider time)
{
    /// <summary>Left to be written by hand: numbers of the registry, and what is not known yet.</summary>
    private const string ByHand = "……………";

    /// <summary>Names of all slips of a version: id to title.</summary>
    public static IReadOnlyList<(string Id, string Title)> List(CompiledProcedure procedure) =>
        [.. procedure.Slips.OrderBy(slip => slip.Key, StringComparer.Ordinal).Select(slip => (slip.Key, TitleOf(slip.Key, slip.Value)))];

    /// <summary>A slip filled in; null when the version has no such slip.</summary>
    /// <param name="officer">Name printed under the signature.</param>
    public async Task<Slip?> MakeAsync(CompiledProcedure procedure, DossierState state, string slipId, string officer, CancellationToken ct)
    {
        if (!procedure.Slips.TryGetValue(slipId, out var template))
        {
            return null;
        }

        var people = await organisations.CurrentAsync(ct);
        return new Slip(TitleOf(slipId, template), SlipTemplate.Fill(template, Model(procedure, state, people, officer)));
    }

    private SlipModel Model(CompiledProcedure procedure, DossierState state, Organisation people, string officer)
    {
        var facts = procedure.Facts;
        var applicant = state.Applicant!;
        var model = Agency(people, facts.Unit)
            .With("number", ByHand)
            .With("printed", ("dateInWords", VietnameseDates.Date(time.GetUtcNow())), ("timeInWords", VietnameseDates.Moment(time.GetUtcNow())))
            .With(
                "dossier",
                ("code", state.Code),
                ("receivedInWords", Moment(state.ReceivedAt ?? state.SubmittedAt)),
                ("appointmentInWords", Moment(state.Deadline) ?? ByHand),
                ("originalAppointmentInWords", Moment(state.Clock.Original?.At)),
                ("status", StatusNames.Of(procedure, state.Status)?.Vi),
                ("reason", state.StatusReason),
                ("resultPlace", people.Unit(DeskOf(people, facts.Unit)?.Id)?.Name.Vi))
            .With(
                "applicant",
                ("name", applicant.Name),
                ("identityNumber", applicant.IdentityNumber),
                ("phone", applicant.Phone),
                ("email", applicant.Email),
                ("address", applicant.Address))
            .With(
                "procedure",
                ("code", facts.Code),
                ("name", facts.Name.Vi),
                ("setCount", facts.SetCount.ToString("00", CultureInfo.InvariantCulture)),
                ("timeLimit", facts.TimeLimit?.Limit?.ToText("vi")))
            .With("components", facts.Components.Select((component, index) => new Dictionary<string, object?>
            {
                ["number"] = (index + 1).ToString(CultureInfo.InvariantCulture),
                ["name"] = component.Name.Vi,
                ["quantity"] = Quantity(component, state.Channel),
            }).ToList())
            .With("officer", ("name", officer));
        return Payment(Supplement(model, state), state);
    }

    private static SlipModel Agency(Organisation people, string unit)
    {
        var agency = people.Unit(unit);
        var desk = DeskOf(people, unit) ?? agency;
        return new SlipModel().With(
            "agency",
            ("superior", agency?.Name.Vi.ToUpper(CultureInfo.GetCultureInfo("vi-VN"))),
            ("desk", desk?.Name.Vi.ToUpper(CultureInfo.GetCultureInfo("vi-VN"))),
            ("deskName", desk?.Name.Vi),
            ("name", agency?.Name.Vi),
            ("place", PlaceOf(agency)),
            ("address", desk?.Address ?? agency?.Address),
            ("phone", desk?.Phone ?? agency?.Phone));
    }

    private static SlipModel Supplement(SlipModel model, DossierState state) => state.Supplements.LastOrDefault() is not { } asked
        ? model
        : model.With(
            "supplement",
            ("number", asked.Number),
            ("reason", asked.Reason),
            ("items", asked.Items.ToList()),
            ("dueInWords", asked.AnswerBy is { } by ? VietnameseDates.Moment(by) : null));

    private static SlipModel Payment(SlipModel model, DossierState state)
    {
        var due = state.WorkItems.Values.LastOrDefault(item => item.Payment is not null)?.Payment;
        var paid = state.Payments.LastOrDefault();
        var amount = paid?.Amount ?? due?.Amount;
        return amount is null
            ? model
            : model.With("fee", ("amount", Formats.Money(amount.Value)), ("receiptNumber", paid?.ReceiptNumber), ("paidInWords", Moment(paid?.At)));
    }

    private static string Quantity(DossierComponent component, IntakeChannel channel)
    {
        var parts = new List<string>();
        if (component.Originals > 0)
        {
            parts.Add($"{component.Originals} {(channel == IntakeChannel.Portal ? "bản điện tử" : "bản chính")}");
        }

        if (component.Copies > 0)
        {
            parts.Add($"{component.Copies} {(channel == IntakeChannel.Portal ? "bản điện tử" : "bản sao")}");
        }

        return string.Join(", ", parts);
    }

    /// <summary>The unit where people hand in and fetch: the one below the agency in which desk officers work.</summary>
    private static OrgUnit? DeskOf(Organisation people, string agency) => people.People
        .Where(person => person.Roles.Contains(Catalogs.Accounts.Roles.DeskOfficer) && person.UnitId is not null && people.IsWithin(person.UnitId, agency))
        .Select(person => people.Unit(person.UnitId)).FirstOrDefault(unit => unit is not null);

    /// <summary>"Phường An Hòa" is written "An Hòa" before the date.</summary>
    private static string? PlaceOf(OrgUnit? agency)
    {
        var name = (agency?.ShortName ?? agency?.Name)?.Vi;
        string[] kinds = ["Phường ", "Xã ", "Đặc khu ", "Tỉnh ", "Thành phố "];
        return name is null ? null : kinds.Aggregate(name, (place, kind) => place.StartsWith(kind, StringComparison.OrdinalIgnoreCase) ? place[kind.Length..] : place);
    }

    private static string? Moment(DateTimeOffset? at) => at is { } moment ? VietnameseDates.Moment(moment) : null;

    private static string TitleOf(string id, string template) =>
        Heading().Match(template) is { Success: true } found ? found.Groups[1].Value.Trim() : id;

    [GeneratedRegex("<h1[^>]*>([^<{]+)</h1>", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
