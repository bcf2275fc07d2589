using System.Collections.Concurrent;
using MotCua.Engine.Feel;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Conditions;

/// <summary>
/// Decides whether conditions can hold together: boolean combinations of comparisons of one path with constants, over
/// what the paths can hold. Pure; what was read of an expression and what was answered is kept, so asking again is cheap.
/// Usable by several threads at once.
/// </summary>
/// <param name="domains">What the paths can hold.</param>
public sealed class ConditionSolver(PathDomains domains)
{
    private const int MostSteps = 20_000;
    private const int MostKept = 50_000;

    private readonly ConcurrentDictionary<FeelExpression, Truth> _read = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, FeelExpression?> _parsed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Satisfaction> _answers = new(StringComparer.Ordinal);

    /// <summary>Whether all expressions can give what is expected of them at one moment.</summary>
    /// <param name="conditions">Expressions; expected true: it gives true; expected false: it does not (false or null).</param>
    public Satisfaction Satisfiable(IEnumerable<(FeelExpression Expression, bool Expected)> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        var list = conditions.ToList();
        var key = string.Join('\u0002', list.Select(c => (c.Expected ? "+" : "-") + c.Expression.Text).Order(StringComparer.Ordinal));
        if (_answers.TryGetValue(key, out var known))
        {
            return known;
        }

        var answer = Solve([.. list.Select(c => Wanted(c.Expression, c.Expected))], domains.Of);
        if (_answers.Count < MostKept)
        {
            _answers[key] = answer;
        }

        return answer;
    }

    /// <summary>The same with texts; a text that cannot be read makes the answer unknown, unless the others exclude each other.</summary>
    public Satisfaction Satisfiable(IEnumerable<(string Text, bool Expected)> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        var all = conditions.Select(c => (Expression: Parse(c.Text), c.Expected)).ToList();
        var answer = Satisfiable(all.Where(c => c.Expression is not null).Select(c => (c.Expression!, c.Expected)));
        return answer.Answer == Satisfiability.No || all.All(c => c.Expression is not null) ? answer : Satisfaction.Unknown;
    }

    /// <summary>The same with some paths narrowed, for example to values that are certainly there.</summary>
    internal Satisfaction Satisfiable(IEnumerable<(string Text, bool Expected)> conditions, Func<string, Domain, Domain> narrow)
    {
        var all = conditions.Select(c => (Expression: Parse(c.Text), c.Expected)).ToList();
        var answer = Solve([.. all.Where(c => c.Expression is not null).Select(c => Wanted(c.Expression!, c.Expected))], path => narrow(path, domains.Of(path)));
        return answer.Answer == Satisfiability.No || all.All(c => c.Expression is not null) ? answer : Satisfaction.Unknown;
    }

    private FeelExpression? Parse(string text) => _parsed.GetOrAdd(text, t => FeelExpression.Parse(t, domains.Names).Expression);

    private Formula Wanted(FeelExpression expression, bool expected)
    {
        var truth = _read.GetOrAdd(expression, ConditionReader.Read);
        return expected ? truth.True : truth.NotTrue;
    }

    private Satisfaction Solve(IReadOnlyList<Formula> wanted, Func<string, Domain> domainOf)
    {
        var search = new ConditionSearch(domainOf, MostSteps);
        return search.Run(wanted) switch
        {
            Satisfiability.No => Satisfaction.No,
            Satisfiability.Unknown => Satisfaction.Unknown,
            _ when AreEntangled(search.Values.Keys) => Satisfaction.Unknown,
            _ => Example(search.Values, domainOf),
        };
    }

    // data.ngay and data.ngay.year depend on each other in ways that sets of each do not say.
    private bool AreEntangled(IEnumerable<string> paths)
    {
        var all = paths.ToList();
        return all.Any(path => domains.TypeOf(path).BeyondScalar || all.Any(other => other.StartsWith(path + ".", StringComparison.Ordinal)));
    }

    private static Satisfaction Example(IReadOnlyDictionary<string, ValueSet> values, Func<string, Domain> domainOf)
    {
        var example = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        foreach (var (path, set) in values)
        {
            if (set.Sample(domainOf(path).Step) is not { } value)
            {
                return Satisfaction.Unknown;
            }

            example[path] = value;
        }

        return new Satisfaction(Satisfiability.Yes, example) { IsExact = values.Keys.All(path => domainOf(path).IsExact) };
    }
}
