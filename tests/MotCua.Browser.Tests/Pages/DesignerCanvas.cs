using Microsoft.Playwright;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Pages;

/// <summary>The designer's diagram with the properties beside it.</summary>
internal sealed class DesignerCanvas(Visitor visitor)
{
    private IPage Page => visitor.Page;

    /// <summary>Makes a procedure from a template and waits until it is open.</summary>
    public async Task CreateAsync(string template, string code, string name)
    {
        await Page.GotoAsync("/admin/designer");
        await Page.GetByLabel(template, new() { Exact = true }).CheckAsync();
        await Page.FillAsync("#n-code", code);
        await Page.FillAsync("#n-name", name);
        await Page.Locator("form[action='/admin/designer/new'] button[type='submit']").ClickAsync();
        await Page.WaitForURLAsync("**/admin/designer/*");
        await Page.Locator("#mc-designer[data-ready='true']").WaitForAsync();
    }

    public async Task OpenTabAsync(string name)
    {
        await Page.Locator(".mc-dtop nav a").Filter(new() { HasText = name }).First.ClickAsync();
        await Page.Locator(".mc-dtop nav a[aria-current='page']").Filter(new() { HasText = name }).WaitForAsync();
    }

    /// <summary>Drags a part from the palette to a place right of (and below) another part, and names it.</summary>
    /// <returns>The id it has then.</returns>
    public async Task<string> DragAsync(string part, string rightOf, float distance, string name, float below = 0)
    {
        var before = await IdsAsync();
        var (x, y) = await CentreAsync(rightOf);
        var (fromX, fromY) = await CentreOfAsync(Page.Locator($".djs-palette .entry[data-action='create.{part}']"));
        await Page.Mouse.MoveAsync(fromX, fromY);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(fromX + 12, fromY);
        await Page.Mouse.MoveAsync(x + distance, y + below, new() { Steps = 25 });
        await Page.Mouse.MoveAsync(x + distance + 1, y + below);
        await Page.Mouse.UpAsync();
        // A new part asks for its name on the canvas; the name is given in the properties instead.
        await Page.Keyboard.PressAsync("Escape");
        var id = (await IdsAsync()).Except(before).First();
        await SelectAsync(id);
        return await NameAsync(name);
    }

    /// <summary>Names the chosen part.</summary>
    /// <returns>The id it has then.</returns>
    public async Task<string> NameAsync(string name)
    {
        var before = await IdsAsync();
        await SetAsync("#p-name", name);
        return (await IdsAsync()).Except(before).FirstOrDefault() ?? await Page.Locator("g.djs-element.selected").First.GetAttributeAsync("data-element-id") ?? "";
    }

    /// <summary>Chooses a part with the mouse.</summary>
    public async Task SelectAsync(string id)
    {
        // A click on what is chosen already would let go of it.
        var chosen = Page.Locator($"g.djs-element.selected[data-element-id='{id}']");
        if (await chosen.CountAsync() == 0)
        {
            await LetGoAsync();
            var (x, y) = await CentreAsync(id);
            await Page.Mouse.ClickAsync(x, y);
            await chosen.WaitForAsync();
        }
    }

    /// <summary>Chooses a straight flow with the mouse.</summary>
    public async Task SelectFlowAsync(string id)
    {
        await LetGoAsync();
        var (x, y) = await CentreOfAsync(Page.Locator($"g.djs-connection[data-element-id='{id}'] > .djs-visual > path"));
        await Page.Mouse.ClickAsync(x, y);
        // A level line has no height and so is nothing to be seen for the browser.
        await Page.Locator($"g.djs-connection.selected[data-element-id='{id}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>Deletes a part with its flows.</summary>
    public async Task DeleteAsync(string id)
    {
        await SelectAsync(id);
        await Page.Keyboard.PressAsync("Delete");
        await Page.Locator($"g.djs-element[data-element-id='{id}']").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>Chooses nothing: the tools of what was chosen may lie over other parts. The first click after a drag only ends it.</summary>
    private async Task LetGoAsync()
    {
        var canvas = (await Page.Locator(".mc-canvas .djs-container").BoundingBoxAsync())!;
        for (var attempt = 0; attempt < 4 && await Page.Locator("g.djs-element.selected").CountAsync() > 0; attempt++)
        {
            await Page.Mouse.ClickAsync(canvas.X + 160 + (attempt * 20), canvas.Y + canvas.Height - 40);
        }
    }

    /// <summary>Draws a flow with the tool of the context pad.</summary>
    public async Task ConnectAsync(string from, string to)
    {
        await SelectAsync(from);
        await Page.Locator(".djs-context-pad .entry[data-action='connect']").ClickAsync();
        var (x, y) = await CentreAsync(to);
        await Page.Mouse.MoveAsync(x - 8, y, new() { Steps = 15 });
        await Page.Mouse.MoveAsync(x, y);
        await Page.Mouse.ClickAsync(x, y);
    }

    /// <summary>Types into a property and leaves it.</summary>
    public async Task SetAsync(string field, string text)
    {
        await Page.FillAsync(field, text);
        await Page.Locator(field).BlurAsync();
    }

    public Task SelectOptionAsync(string field, string value) => Page.SelectOptionAsync(field, value);

    public Task CheckAsync(string field) => Page.CheckAsync(field);

    /// <summary>Says who does the chosen step: a role in a unit.</summary>
    public async Task AssignAsync(string role, string unit)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Chọn người làm" }).ClickAsync();
        await Page.SelectOptionAsync("#p-assign-0-role", role);
        await Page.SelectOptionAsync("#p-assign-0-unit", unit);
    }

    /// <summary>Presses "Công bố" and gives the note; returns what the designer says then, in the dialog or in the status line.</summary>
    public async Task<string> PublishAsync(string note)
    {
        await Page.Locator(".mc-dtop button").Filter(new() { HasText = "Công bố" }).ClickAsync();
        var question = Page.Locator("dialog[open]");
        await question.Locator("#publish-note").FillAsync(note);
        await question.GetByRole(AriaRole.Button, new() { Name = "Công bố", Exact = true }).ClickAsync();
        await question.Locator("#publish-note").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        // What was said before may still stand there.
        var answer = Page.Locator("dialog[open], .mc-saying[data-color='danger'], .mc-saying:text-matches('công bố|hiệu lực')").First;
        await answer.WaitForAsync();
        return await answer.InnerTextAsync();
    }

    private async Task<HashSet<string>> IdsAsync() =>
        [.. await Page.Locator("g.djs-shape[data-element-id]").EvaluateAllAsync<string[]>("shapes => shapes.map(shape => shape.dataset.elementId).filter(id => !id.endsWith('_label'))")];

    private Task<(float X, float Y)> CentreAsync(string id) => CentreOfAsync(Page.Locator($"g.djs-element[data-element-id='{id}'] > .djs-visual"));

    private static async Task<(float X, float Y)> CentreOfAsync(ILocator locator)
    {
        var box = (await locator.First.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
