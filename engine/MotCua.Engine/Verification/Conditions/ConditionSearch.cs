using System.Collections.Immutable;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Conditions;

/// <summary>Looks for values of the paths with which all formulas hold: alternatives are tried in turn, sets grow smaller on the way.</summary>
internal sealed class ConditionSearch(Func<string, Domain> domainOf, int mostSteps)
{
    private int _steps;
    private bool _undecided;

    /// <summary>For <see cref="Satisfiability.Yes"/>: what is left for each path that the formulas speak of.</summary>
    public IReadOnlyDictionary<string, ValueSet> Values { get; private set; } = ImmutableDictionary<string, ValueSet>.Empty;

    public Satisfiability Run(IEnumerable<Formula> formulas)
    {
        var open = ImmutableStack<Formula>.Empty;
        foreach (var formula in formulas)
        {
            open = open.Push(formula);
        }

        return Try(open, ImmutableDictionary.Create<string, ValueSet>(StringComparer.Ordinal)) ? Satisfiability.Yes
            : _undecided ? Satisfiability.Unknown : Satisfiability.No;
    }

    private bool Try(ImmutableStack<Formula> open, ImmutableDictionary<string, ValueSet> values)
    {
        var alternatives = new List<Formula.AnyOf>();
        while (!open.IsEmpty)
        {
            if (++_steps > mostSteps)
            {
                _undecided = true;
                return false;
            }

            open = open.Pop(out var formula);
            switch (formula)
            {
                case Formula.AllOf all:
                    foreach (var part in all.Parts)
                    {
                        open = open.Push(part);
                    }

                    break;
                case Formula.AnyOf any:
                    alternatives.Add(any);
                    break;
                case Formula.In of:
                    if (Narrow(values, of) is not { } narrowed)
                    {
                        return false;
                    }

                    values = narrowed;
                    break;
            }
        }

        if (alternatives.Count > 0)
        {
            return Choose(alternatives, values);
        }

        // With something that was not understood the values are no proof that it can be.
        if (values.Keys.Any(path => path.StartsWith(ConditionReader.Opaque, StringComparison.Ordinal)))
        {
            _undecided = true;
            return false;
        }

        Values = values;
        return true;
    }

    // All that is certain came first; now the fewest alternatives.
    private bool Choose(List<Formula.AnyOf> alternatives, ImmutableDictionary<string, ValueSet> values)
    {
        var first = alternatives.MinBy(a => a.Parts.Count)!;
        var rest = ImmutableStack<Formula>.Empty;
        foreach (var other in alternatives)
        {
            rest = ReferenceEquals(other, first) ? rest : rest.Push(other);
        }

        foreach (var part in first.Parts)
        {
            if (Try(rest.Push(part), values))
            {
                return true;
            }

            if (_steps > mostSteps)
            {
                return false;
            }
        }

        return false;
    }

    private ImmutableDictionary<string, ValueSet>? Narrow(ImmutableDictionary<string, ValueSet> values, Formula.In of)
    {
        ValueSet left;
        if (of.Path.StartsWith(ConditionReader.Opaque, StringComparison.Ordinal))
        {
            left = values.GetValueOrDefault(of.Path, ConditionReader.OpaqueDomain).Intersect(of.Set);
        }
        else
        {
            var domain = domainOf(of.Path);
            left = domain.Restrict(values.GetValueOrDefault(of.Path, domain.Values).Intersect(of.Set));
        }

        return left.IsEmpty ? null : values.SetItem(of.Path, left);
    }
}
