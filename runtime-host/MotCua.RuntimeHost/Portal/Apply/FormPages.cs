using MotCua.Forms;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>The pages a form is filled in on: its steps that have something to show, or one page.</summary>
internal sealed class FormPages
{
    private readonly FormSchema schema;

    public FormPages(FormSchema schema, FormState state, Localizer texts)
    {
        this.schema = schema;
        All = schema.Steps.Count == 0
            ? [(null, texts["portal.form.single"])]
            : [.. schema.Steps.Where(step => IsShown(step.Id, state)).Select(step => ((string?)step.Id, step.Title.In(texts.Language)))];
    }

    /// <summary>Id of the step (null: the whole form) and its title.</summary>
    public IReadOnlyList<(string? Id, string Title)> All { get; }

    /// <summary>Place of the step asked for; the first when there is no such one.</summary>
    public int IndexOf(string? step)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Id == step)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Place of the page that shows a field, by its pointer.</summary>
    public int IndexOfField(string pointer) =>
        IndexOf(schema.Sections.FirstOrDefault(section => section.Fields.Any(field => "/" + field.Name == FormPath.RootOf(pointer)))?.Step);

    private bool IsShown(string step, FormState state) =>
        schema.SectionsOf(step).SelectMany(section => section.Fields).Any(field => state.IsVisible("/" + field.Name));
}
