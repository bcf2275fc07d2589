using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>One evaluation: budgets, diagnostics with the element they belong to, and the trace.</summary>
internal sealed class DmnRun(FeelScope scope)
{
    // Enough for any page that explains a decision; a table called in a loop must not fill the history.
    private const int MostTables = 200;

    private readonly List<DmnDiagnostic> _diagnostics = [];
    private readonly List<DmnTableTrace> _tables = [];
    private readonly List<DmnDecisionTrace> _decisions = [];
    private readonly List<DmnReading> _inputs = [];
    private int _attributed;
    private bool _limitTold;

    public FeelRun Feel { get; } = new(scope.Limits, scope.Now);

    public ImmutableArray<DmnDiagnostic> Diagnostics => [.. _diagnostics];

    public DmnExplanation Explanation => new([.. _decisions], [.. _inputs]);

    public void Note(FeelDiagnosticKind kind, string elementId, params ReadOnlySpan<string> arguments)
        => _diagnostics.Add(new DmnDiagnostic(kind.Code, elementId, 0, 0, [.. arguments], kind.Severity));

    public FeelValue Fail(FeelDiagnosticKind kind, string elementId, params ReadOnlySpan<string> arguments)
    {
        Note(kind, elementId, arguments);
        return FeelValue.Null;
    }

    /// <summary>Evaluates an expression and gives its diagnostics to the element.</summary>
    public FeelValue Evaluate(FeelExpression expression, FeelFrame frame, string elementId)
    {
        var value = expression.Run(Feel, frame);
        Attribute(elementId);
        return value;
    }

    public void Attribute(string elementId)
    {
        if (Feel.Exhausted && !_limitTold)
        {
            // A spent budget is said first, before what was noticed until then.
            _limitTold = true;
            Add(Feel.Diagnostics[0], elementId);
            _attributed++;
        }

        for (; _attributed < Feel.Diagnostics.Count; _attributed++)
        {
            Add(Feel.Diagnostics[_attributed], elementId);
        }
    }

    /// <summary>The value as one of the type with all its constraints, or null and a diagnostic.</summary>
    public FeelValue Fit(FeelValue value, DmnType type, string name, string elementId)
    {
        if (FeelTypeTests.Fit(value, type.Feel) is not { } fitting)
        {
            return Fail(DmnTexts.WrongType, elementId, Shown(value), name, type.Feel.ToString());
        }

        return !type.IsConstrained || Allows(type, fitting, elementId) ? fitting : Fail(DmnTexts.NotAllowed, elementId, Shown(fitting), name);
    }

    public void Traced(DmnTableTrace table)
    {
        if (_tables.Count < MostTables)
        {
            _tables.Add(table);
        }
    }

    public void Read(string name, FeelValue value) => _inputs.Add(new DmnReading(name, value));

    public int TablesSoFar => _tables.Count;

    public void Traced(string id, string name, FeelValue value, int firstTable)
        => _decisions.Add(new DmnDecisionTrace(id, name, value, [.. _tables.Skip(firstTable)]));

    public static string Shown(FeelValue value)
    {
        var text = value is FeelList or FeelContext ? FeelTerms.Of(value) : value.ToString();
        return text.Length > 60 ? text[..60] + "…" : text;
    }

    private void Add(FeelDiagnostic d, string elementId)
        => _diagnostics.Add(new DmnDiagnostic(d.Code, elementId, d.Start, d.Length, d.Arguments, d.Severity));

    private bool Allows(DmnType type, FeelValue value, string elementId)
    {
        if (value.IsNull)
        {
            return true;
        }

        if (type.Base is { IsConstrained: true } inner
            && !(type.TestsWhole && value is FeelList list ? list.Items.All(item => Allows(inner, item, elementId)) : Allows(inner, value, elementId)))
        {
            return false;
        }

        foreach (var (name, component) in type.Components)
        {
            if (component.IsConstrained && value is FeelContext context && context.TryGet(name, out var field) && !Allows(component, field, elementId))
            {
                return false;
            }
        }

        return type.Allowed is null
            || (value is FeelList items && !type.TestsWhole ? items.Items.AsEnumerable() : [value]).All(v => Passes(type.Allowed, v, elementId));
    }

    private bool Passes(FeelExpression tests, FeelValue value, string elementId)
        => Evaluate(tests, FeelFrame.Root(Feel, FeelContext.Empty).With(TestCode.Input, value), elementId) == FeelBoolean.True;
}
