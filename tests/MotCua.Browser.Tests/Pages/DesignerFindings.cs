using Microsoft.Playwright;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Pages;

/// <summary>The designer's checks: the list, the trace player and what they draw on the diagram.</summary>
internal sealed class DesignerFindings(Visitor visitor)
{
    private IPage Page => visitor.Page;

    /// <summary>The row of a finding about an element, worst first when there are several; waits until the check has found it.</summary>
    public async Task<ILocator> RowAsync(string about, string words)
    {
        var row = Page.Locator(".mc-findings li").Filter(new() { HasText = about }).Filter(new() { HasText = words }).First;
        await row.WaitForAsync();
        return row;
    }

    /// <summary>Waits until nothing stands against publishing any more.</summary>
    public Task NoErrorsAsync() => Page.Locator(".mc-findings li[data-color='danger']").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });

    /// <summary>Presses an action of a row: "play", "way" or "mend".</summary>
    public static Task ActAsync(ILocator row, string action) => row.Locator($"[data-act='{action}']").First.ClickAsync();

    /// <summary>Words beside an element on the canvas; empty when there are none.</summary>
    public async Task<string> MarkAsync(string element)
    {
        var mark = Page.Locator($".djs-overlays[data-container-id='{element}'] .mc-findingmark");
        return await mark.CountAsync() == 0 ? "" : await mark.InnerTextAsync() + await mark.GetAttributeAsync("aria-label");
    }

    /// <summary>What the trace player says now: "Bước 1/4" and the sentence.</summary>
    public Task<string> StepAsync() => Page.Locator(".mc-trace").InnerTextAsync();

    /// <summary>Elements with tokens, with their number.</summary>
    public async Task<IReadOnlyDictionary<string, int>> TokensAsync()
    {
        var tokens = await Page.Locator(".djs-overlays .mc-token").EvaluateAllAsync<string[]>("all => all.map(one => one.closest('.djs-overlays').dataset.containerId + ' ' + one.dataset.count)");
        return tokens.Select(token => token.Split(' ')).ToDictionary(parts => parts[0], parts => int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Bubbles on the longest way, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<string>> WayAsync() => [.. (await Page.Locator(".mc-bubble[data-way]").AllInnerTextsAsync()).Order(StringComparer.Ordinal)];
}
