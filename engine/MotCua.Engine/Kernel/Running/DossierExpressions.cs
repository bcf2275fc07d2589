using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Expressions;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>Evaluates the procedure's expressions on the state as it now is.</summary>
internal sealed class DossierExpressions(DossierRun run)
{
    private DossierState? _builtFor;
    private Place _builtAt;
    private FeelScope? _scope;

    /// <summary>What expressions see (DESIGN section 3).</summary>
    public FeelScope Scope()
    {
        if (!ReferenceEquals(_builtFor, run.State) || _builtAt != run.Place || _scope is null)
        {
            (_builtFor, _builtAt) = (run.State, run.Place);
            _scope = DossierScope.Of(run.Procedure, run.State, run.Now, Variables.HoldersSeenFrom(run.State, run.Place));
        }

        return _scope;
    }

    /// <summary>The value of an expression; an error in it is trouble.</summary>
    public (FeelValue Value, Trouble? Trouble) Evaluate(string expression, string elementId) => run.Parts.Answers.Value(run, expression, elementId);

    /// <summary>Whether a flow may be taken: it has no condition, or its condition gives true. Null counts as false.</summary>
    public (bool Holds, Trouble? Trouble) Holds(SequenceFlow flow) => run.Parts.Answers.Holds(run, flow);

    /// <summary>Whether an expression gives true. Null counts as false; anything but a boolean is trouble.</summary>
    public (bool Holds, Trouble? Trouble) IsTrue(string expression, string elementId) => run.Parts.Answers.Holds(run, expression, elementId);

    /// <summary>The value of an expression by the dossier's data.</summary>
    public (FeelValue Value, Trouble? Trouble) Read(string expression, string elementId)
    {
        if (!run.Procedure.Expressions.TryGetValue(expression, out var compiled))
        {
            return (FeelValue.Null, Failed(expression, elementId, "not compiled"));
        }

        var result = compiled.Evaluate(Scope());
        return result.HasErrors
            ? (FeelValue.Null, Failed(expression, elementId, result.Diagnostics.First(d => d.Severity == FeelSeverity.Error).Text("vi")))
            : (result.Value, null);
    }

    /// <summary>Whether an expression gives true by the dossier's data.</summary>
    public (bool Holds, Trouble? Trouble) ReadCondition(string expression, string elementId)
    {
        var (value, trouble) = Read(expression, elementId);
        if (trouble is null && !value.IsNull && value.AsBoolean is null)
        {
            trouble = Failed(expression, elementId, value.ToString());
        }

        return (trouble is null && value.AsBoolean == true, trouble);
    }

    /// <summary>A setting that is a text, or FEEL after "=" that gives a text or a list of texts.</summary>
    public (IReadOnlyList<string> Values, Trouble? Trouble) Texts(string? setting, string elementId)
    {
        if (setting is null)
        {
            return ([], null);
        }

        if (!setting.StartsWith('='))
        {
            return ([setting], null);
        }

        var expression = setting[1..].Trim();
        var (value, trouble) = Evaluate(expression, elementId);
        if (trouble is not null)
        {
            return ([], trouble);
        }

        var values = value is FeelList list ? list.Items : value.IsNull ? [] : [value];
        var texts = values.Select(v => v.AsString).ToList();
        return texts.Contains(null)
            ? ([], Failed(expression, elementId, value.ToString()))
            : ([.. texts.OfType<string>()], null);
    }

    private static Trouble Failed(string expression, string elementId, string why)
        => Trouble.Of(IncidentCode.ExpressionFailed, ("element", elementId), ("expression", expression), ("why", why));
}
