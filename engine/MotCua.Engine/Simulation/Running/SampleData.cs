using System.Text.Json.Nodes;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Simulation.Running;

/// <summary>
/// What applicants and officers fill in: one of the settings' examples, else one of the scenarios', else made by the form's
/// schema. Fields that choose an officer get one of the unit by chance, so that no scenario's favourite does everything.
/// </summary>
internal sealed class SampleData(CompiledProcedure procedure, SimulationSettings settings, IOrganisation people)
{
    private readonly Dictionary<string, IReadOnlyList<JsonObject>> _steps = new(StringComparer.Ordinal);

    public JsonObject Form(IntakeChannel channel, ref RandomStream random)
    {
        var examples = settings.Data;
        if (examples.Count == 0)
        {
            examples = [.. procedure.Scenarios.Where(s => s.Start.Step is null && s.Start.Channel == channel).Select(s => s.Start.Data)];
            examples = examples.Count > 0 ? examples : [.. procedure.Scenarios.Where(s => s.Start.Step is null).Select(s => s.Start.Data)];
        }

        return Choose(examples, procedure.Facts.Form, ref random);
    }

    /// <summary>Null for a step without form and examples.</summary>
    public JsonObject? Step(string step, string? form, ref RandomStream random)
    {
        if (!_steps.TryGetValue(step, out var examples))
        {
            examples = settings.Steps.GetValueOrDefault(step)?.Data ?? [];
            examples = examples.Count > 0 ? examples : [.. procedure.Scenarios.SelectMany(s => s.Acts).Where(a => a is { Do: "complete" or "completeJob", Data: not null } && a.Step == step).Select(a => a.Data!)];
            _steps.Add(step, examples);
        }

        return examples.Count == 0 && form is null ? null : Choose(examples, form, ref random);
    }

    private JsonObject Choose(IReadOnlyList<JsonObject> examples, string? form, ref RandomStream random)
    {
        var schema = form is null ? null : procedure.Forms.GetValueOrDefault(form);
        var chosen = examples.Count > 0 ? examples[random.Index(examples.Count)] : schema is null ? [] : SampleForm.Make(schema, people, ref random);
        return schema is null || examples.Count == 0 ? chosen : SampleForm.WithOfficers(chosen, schema, people, ref random);
    }
}
