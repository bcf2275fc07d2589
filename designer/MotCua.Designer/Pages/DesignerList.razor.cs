using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using MotCua.Catalogs.Organisations;
using MotCua.Catalogs.Sectors;
using MotCua.Designer.Drafts;
using MotCua.Designer.Listing;
using MotCua.Engine.Model;

namespace MotCua.Designer.Pages;

/// <summary>The designer's list; the host's page gives it language, rights and the address.</summary>
public sealed partial class DesignerList : ComponentBase
{
    private const string Address = "/admin/designer";
    private static readonly TimeSpan VietnamOffset = TimeSpan.FromHours(7);

    private ListPage page = new([], 0, 1, 1);
    private IReadOnlyList<Sector> sectors = [];
    private IReadOnlyList<OrgUnit> agencies = [];
    private string? error;
    private bool copying;

    /// <summary>"vi" or "en".</summary>
    [Parameter]
    public string Language { get; set; } = "vi";

    /// <summary>Whether the user may change anything.</summary>
    [Parameter]
    public bool CanWrite { get; set; }

    /// <summary>What the address asks for.</summary>
    [Parameter]
    public ListPageQuery Query { get; set; } = new();

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        copying = !string.IsNullOrEmpty(Query.CopyOf);
        error = ErrorText();
        sectors = await Sectors.ListAsync();
        agencies = [.. (await Organisations.CurrentAsync()).Units.Where(u => u.IsAgency)];
        var form = Query.Error is not null || copying;
        page = await List.ListAsync(new ListQuery { Text = Query.Text, Sector = form ? null : Query.Sector, Sort = Query.Sort, Page = Query.Page });
    }

    private string Say(string vi, string en) => Language == "en" ? en : vi;

    private string NameOf(ListedProcedure item) => string.IsNullOrWhiteSpace(item.Name?.Vi) ? Say("Chưa có tên", "Unnamed") : item.Name.In(Language);

    private static string Local(DateTimeOffset at) => at.ToOffset(VietnamOffset).ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture);

    private string PageHref(int number) => QueryHelpers.AddQueryString(Address, new Dictionary<string, string?>
    {
        ["q"] = Query.Text,
        ["sector"] = Query.Sector,
        ["sort"] = Query.Sort,
        ["page"] = number.ToString(CultureInfo.InvariantCulture),
    });

    private static string CopyHref(ListedProcedure item) => QueryHelpers.AddQueryString(Address, new Dictionary<string, string?>
    {
        ["copyOf"] = item.DraftId ?? item.Version,
        ["name"] = item.Name?.Vi,
        ["nameEn"] = item.Name?.En,
        ["sector"] = item.Sector,
    }) + "#new";

    /// <summary>The refusal in words: one of ours, or a finding about an imported zip.</summary>
    private string? ErrorText()
    {
        if (Query.Error is not { Length: > 0 } code)
        {
            return null;
        }

        return DraftRefusal.All.FirstOrDefault(r => r.Code == code)?.Text.In(Language)
            ?? (FindingTexts.All.TryGetValue(code, out var text) ? $"{text.Text.In(Language)} {text.Mend.In(Language)}" : null);
    }
}
