using MotCua.Engine.Model;

namespace MotCua.Forms.Rendering;

/// <summary>What every widget of one page shares.</summary>
/// <param name="Schema">The form.</param>
/// <param name="State">Its state.</param>
/// <param name="Environment">Choices of catalogues and uploaded files.</param>
/// <param name="Language">"vi" or "en".</param>
/// <param name="IdPrefix">Beginning of element ids, unique on the page.</param>
public sealed record FormRendering(FormSchema Schema, FormState State, FormEnvironment Environment, string Language, string IdPrefix)
{
    /// <summary>A text of the forms' own (buttons, hints) in the page's language.</summary>
    public string Text(string key, params object[] args) => RenderingTexts.Format(key, Language, args);

    /// <summary>A text of the author's.</summary>
    public string Text(LocalText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.In(Language);
    }

    /// <summary>The model of one field at one place.</summary>
    public WidgetModel Model(FormField field, string pointer) => new(this, field, pointer);
}
