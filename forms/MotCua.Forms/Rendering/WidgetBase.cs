using Microsoft.AspNetCore.Components;

namespace MotCua.Forms.Rendering;

/// <summary>A widget: renders one field at one place.</summary>
public abstract class WidgetBase : ComponentBase
{
    /// <summary>What to render.</summary>
    [Parameter, EditorRequired]
    public WidgetModel Model { get; set; } = null!;

    /// <summary>What the page shares.</summary>
    protected FormRendering Form => Model.Form;

    /// <summary>The width class of the control: the author's, else the widget's usual one.</summary>
    protected string Width(string usual) => "ds-input mc-w-" + (Model.Field.Width ?? usual);
}
