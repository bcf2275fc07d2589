using System.Text.Json.Nodes;

namespace MotCua.Forms;

/// <summary>The one evaluator of form logic: what is visible, required, computed and wrong. Pure; runs on the server only.</summary>
public static class FormEvaluator
{
    /// <summary>Evaluates data as typed, posted or sent; it need not be normalised.</summary>
    public static FormState Evaluate(FormSchema schema, JsonObject data, FormEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(environment);
        var run = new FormEvaluation(schema, FormNormaliser.Normalise(schema, data), environment);
        run.Decide();
        var errors = new FormCheck(schema, environment, run.Fields).Run(run.Effective);
        return new FormState(run.Data, run.Effective, run.Fields, errors, run.Faults);
    }
}
