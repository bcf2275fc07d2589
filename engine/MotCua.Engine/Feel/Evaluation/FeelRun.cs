using System.Globalization;

namespace MotCua.Engine.Feel;

/// <summary>One evaluation: its budgets, its clock reading and what it noticed. Once a budget is spent every step fails, so that the evaluation ends quickly.</summary>
internal sealed class FeelRun
{
    // More would only repeat itself, as in a loop over a thousand wrong items.
    private const int MostDiagnostics = 50;

    private readonly FeelArgumentPool _arguments = new();
    private FeelLimits _limits;
    private List<FeelDiagnostic>? _diagnostics;
    private HashSet<(string, string)>? _patterns;
    private int _stepsLeft;
    private int _depth;

    public FeelRun(FeelLimits limits, DateTimeOffset? now)
    {
        _limits = limits;
        Start(limits, now);
    }

    public DateTimeOffset? Now { get; private set; }

    public bool Exhausted { get; private set; }

    public IReadOnlyList<FeelDiagnostic> Diagnostics => _diagnostics ?? (IReadOnlyList<FeelDiagnostic>)[];

    /// <summary>Makes this run a new one; what the former one noticed stays with its result.</summary>
    public void Start(FeelLimits limits, DateTimeOffset? now)
    {
        _limits = limits;
        _stepsLeft = limits.Steps;
        _depth = 0;
        _diagnostics = null;
        _patterns?.Clear();
        Now = now;
        Exhausted = false;
    }

    public FeelValue Fail(FeelSpan at, FeelDiagnosticKind kind, params ReadOnlySpan<string> arguments)
    {
        Note(at, kind, arguments);
        return FeelValue.Null;
    }

    public void Note(FeelSpan at, FeelDiagnosticKind kind, params ReadOnlySpan<string> arguments)
    {
        _diagnostics ??= [];
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

        Exhaust(at, FeelTexts.StepLimit, _limits.Steps);
        return false;
    }

    public bool SpendText(FeelSpan at, long characters) => Spend(at, 1 + (characters / 32));

    /// <summary>Whether a pattern is used for the first time in this run.</summary>
    public bool IsNewPattern(string pattern, string flags) => (_patterns ??= []).Add((pattern, flags));

    /// <summary>Goes <paramref name="levels"/> deeper; each success needs a <see cref="Leave"/>.</summary>
    public bool Enter(FeelSpan at, int levels)
    {
        if (!Spend(at))
        {
            return false;
        }

        if (_depth + levels <= _limits.Depth)
        {
            _depth += levels;
            return true;
        }

        Exhaust(at, FeelTexts.DepthLimit, _limits.Depth);
        return false;
    }

    public void Leave(int levels) => _depth -= levels;

    /// <summary>An array for so many arguments, to be given back.</summary>
    public FeelValue[] Rent(int count) => _arguments.Rent(count);

    public void Return(FeelValue[] arguments) => _arguments.Return(arguments);

    /// <summary>Ends the evaluation: nothing more succeeds, and the reason is said first.</summary>
    public void Exhaust(FeelSpan at, FeelDiagnosticKind kind, string argument)
    {
        Exhausted = true;
        (_diagnostics ??= []).Insert(0, new FeelDiagnostic(kind.Code, at.Start, at.Length, [argument], kind.Severity));
    }

    private void Exhaust(FeelSpan at, FeelDiagnosticKind kind, int limit) => Exhaust(at, kind, limit.ToString(CultureInfo.InvariantCulture));
}
