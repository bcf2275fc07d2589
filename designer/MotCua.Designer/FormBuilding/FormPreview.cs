using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using MotCua.Forms;
using MotCua.Forms.Rendering;

namespace MotCua.Designer.FormBuilding;

/// <summary>Renders a form as people will see it, with what the author typed to try it out and without errors.</summary>
public sealed class FormPreview(IServiceScopeFactory scopes, ILoggerFactory logs, TimeProvider time)
{
    /// <summary>HTML of the form's fields; empty while the form breaks the dialect.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="language">"vi" or "en".</param>
    /// <param name="typed">Names and values of the controls, as a page would post them; null shows a new form.</param>
    public async Task<string> RenderAsync(JsonObject schema, string language, IReadOnlyDictionary<string, string[]>? typed = null)
    {
        if (FormSchema.Parse(schema).Schema is not { } form)
        {
            return "";
        }

        var environment = new FormEnvironment { Now = time.GetUtcNow() };
        var data = typed is null
            ? FormStart.Data(form, new Dictionary<string, JsonNode?>())
            : FormPost.Read(form, new FormCollection(typed.ToDictionary(t => t.Key, t => new StringValues(t.Value)))).Data;
        var state = FormEvaluator.Evaluate(form, data, environment).WithoutErrors();
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var output = await renderer.RenderComponentAsync<FormView>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(FormView.Schema)] = form,
                [nameof(FormView.State)] = state,
                [nameof(FormView.Environment)] = environment,
                [nameof(FormView.Language)] = language,
                [nameof(FormView.IdPrefix)] = "preview",
            }));
            return output.ToHtmlString();
        });
    }
}
