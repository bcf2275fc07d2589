using System.Collections.Immutable;
using System.Globalization;

namespace MotCua.Engine.Feel;

/// <summary>All overloads of one built-in function; the first that fits is called.</summary>
internal sealed class FeelBuiltinGroup
{
    public FeelBuiltinGroup(string name, IEnumerable<FeelBuiltin> overloads)
    {
        Name = name;
        Overloads = [.. overloads];
        AsValue = new FeelFunction(
            name,
            [.. Overloads[0].Parameters.Select(p => new FeelParameter(p.Name, FeelType.Any))],
            (run, at, arguments) => Invoke(run, at, [], [.. arguments]))
        { Builtin = this };
    }

    public string Name { get; }

    public ImmutableArray<FeelBuiltin> Overloads { get; }

    /// <summary>The function as a value, as when its name stands alone.</summary>
    public FeelFunction AsValue { get; }

    public FeelValue Invoke(FeelRun run, FeelSpan at, ImmutableArray<string> names, FeelValue[] arguments)
    {
        if (!run.Spend(at))
        {
            return FeelValue.Null;
        }

        return TryInvoke(run, at, names, arguments, fit: false) ?? TryInvoke(run, at, names, arguments, fit: true) ?? Explain(run, at, names, arguments);
    }

    private FeelValue? TryInvoke(FeelRun run, FeelSpan at, ImmutableArray<string> names, FeelValue[] arguments, bool fit)
    {
        foreach (var overload in Overloads)
        {
            if ((!fit && names.IsEmpty && Fits(overload, arguments) ? arguments : Bind(overload, names, arguments, fit)) is { } bound)
            {
                return overload.Body(new FeelCall(run, at, Name, bound));
            }
        }

        return null;
    }

    // The common case: as many arguments as parameters, all of the right kind.
    private static bool Fits(FeelBuiltin overload, FeelValue[] arguments)
    {
        if (overload.TakesRest || overload.Parameters.Length != arguments.Length)
        {
            return false;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (!overload.Parameters[i].Accepts(arguments[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static FeelValue?[]? Bind(FeelBuiltin overload, ImmutableArray<string> names, FeelValue[] arguments, bool fit)
    {
        if (names.IsEmpty ? !overload.Takes(arguments.Length) : arguments.Length > overload.Parameters.Length)
        {
            return null;
        }

        var bound = new FeelValue?[overload.TakesRest ? Math.Max(arguments.Length, overload.Parameters.Length - 1) : overload.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var position = names.IsEmpty ? i : IndexOf(overload, names[i]);
            if (position < 0 || position >= bound.Length || bound[position] is not null)
            {
                return null;
            }

            var parameter = overload.Parameters[Math.Min(position, overload.Parameters.Length - 1)];
            var value = fit ? parameter.Fit(arguments[i]) : parameter.Accepts(arguments[i]) ? arguments[i] : null;
            if (value is null)
            {
                return null;
            }

            bound[position] = value;
        }

        for (var i = 0; i < overload.Parameters.Length; i++)
        {
            if (!overload.Parameters[i].Optional && !overload.Parameters[i].Rest && bound[i] is null)
            {
                return null;
            }
        }

        return bound;
    }

    // No overload fits: say what is wrong with the one that comes nearest, the first of fitting length.
    private FeelValue Explain(FeelRun run, FeelSpan at, ImmutableArray<string> names, FeelValue[] arguments)
    {
        if (!names.IsEmpty && names.FirstOrDefault(n => Overloads.All(o => IndexOf(o, n) < 0)) is { } unknown)
        {
            return run.Fail(at, FeelTexts.UnknownParameter, Name, unknown);
        }

        var nearest = Overloads.FirstOrDefault(o => o.Takes(arguments.Length));
        if (nearest is null)
        {
            return run.Fail(at, FeelTexts.ArgumentCount, Name, arguments.Length.ToString(CultureInfo.InvariantCulture));
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            var position = names.IsEmpty ? Math.Min(i, nearest.Parameters.Length - 1) : IndexOf(nearest, names[i]);
            if (position >= 0 && nearest.Parameters[position].Fit(arguments[i]) is null)
            {
                return arguments[i].IsNull
                    ? run.Fail(at, FeelTexts.NullArgument, Name, nearest.Parameters[position].Name)
                    : run.Fail(at, FeelTexts.ArgumentType, Name, nearest.Parameters[position].Name, FeelTerms.Of(arguments[i]));
            }
        }

        return run.Fail(at, FeelTexts.ArgumentCount, Name, arguments.Length.ToString(CultureInfo.InvariantCulture));
    }

    private static int IndexOf(FeelBuiltin overload, string name)
    {
        for (var i = 0; i < overload.Parameters.Length; i++)
        {
            if (overload.Parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
