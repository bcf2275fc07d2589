using System.Collections.Immutable;
using System.Globalization;

namespace MotCua.Engine.Feel;

/// <summary>One evaluation: its budgets, its clock reading and what it noticed. Once a budget is spent every step fails, so that the evaluation ends quickly.</summary>
internal sealed class FeelRun(FeelLimits limits, DateTimeOffset? now)
{
    // More would only repeat itself, as in a loop over a thousand wrong items.
    private const int MostDiagnostics = 50;

    private readonly List<FeelDiagnostic> _diagnostics = [];
    private int _stepsLeft = limits.Steps;
    private int _depth;

    public DateTimeOffset? Now { get; } = now;

    public bool Exhausted { get; private set; }

    public IReadOnlyList<FeelDiagnostic> Diagnostics => _diagnostics;

    public FeelValue Fail(FeelSpan at, FeelDiagnosticKind kind, params ReadOnlySpan<string> arguments)
    {
        Note(at, kind, arguments);
        return FeelValue.Null;
    }

    public void Note(FeelSpan at, FeelDiagnosticKind kind, params ReadOnlySpan<string> arguments)
    {
        if (_diagnostics.Count < MostDiagnostics)
        {
            _diagnostics.Add(new FeelDiagnostic(kind.Code, at.Start, at.Length, [.. arguments], kind.Severity));
        }
    }

    /// <summary>Takes <paramref name="steps"/> from the budget; false when it is spent.</summary>
    public bool Spend(FeelSpan at, long steps = 1)
    {
        if (Exhausted)
        {
            return false;
        }

        if (steps <= _stepsLeft)
        {
            _stepsLeft -= (int)steps;
            return true;
        }

        Exhausted = true;
        _diagnostics.Insert(0, Limit(at, FeelTexts.StepLimit, limits.Steps));
        return false;
    }

    public bool SpendText(FeelSpan at, long characters) => Spend(at, 1 + (characters / 32));

    /// <summary>Goes <paramref name="levels"/> deeper; each success needs a <see cref="Leave"/>.</summary>
    public bool Enter(FeelSpan at, int levels)
    {
        if (!Spend(at))
        {
            return false;
        }

        if (_depth + levels <= limits.Depth)
        {
            _depth += levels;
            return true;
        }

        Exhausted = true;
        _diagnostics.Insert(0, Limit(at, FeelTexts.DepthLimit, limits.Depth));
        return false;
    }

    public void Leave(int levels) => _depth -= levels;

    private static FeelDiagnostic Limit(FeelSpan at, FeelDiagnosticKind kind, int limit)
        => new(kind.Code, at.Start, at.Length, [limit.ToString(CultureInfo.InvariantCulture)], kind.Severity);
}
