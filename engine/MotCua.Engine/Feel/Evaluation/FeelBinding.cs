using System.Collections.Immutable;
using System.Globalization;

namespace MotCua.Engine.Feel;

/// <summary>Bringing arguments and parameters of user-defined functions together.</summary>
internal static class FeelBinding
{
    public static FeelValue Invoke(FeelRun run, FeelSpan at, FeelFunction function, ImmutableArray<string> names, FeelValue[] arguments)
    {
        var parameters = function.Parameters;
        if (arguments.Length != parameters.Count)
        {
            return run.Fail(at, FeelTexts.ArgumentCount, function.Name, arguments.Length.ToString(CultureInfo.InvariantCulture));
        }

        var bound = new FeelValue[parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var position = names.IsEmpty ? i : IndexOf(parameters, names[i]);
            if (position < 0 || bound[position] is not null)
            {
                return run.Fail(at, FeelTexts.UnknownParameter, function.Name, names[i]);
            }

            if (FeelTypeTests.Fit(arguments[i], parameters[position].Type) is not { } value)
            {
                return run.Fail(at, FeelTexts.ArgumentType, function.Name, parameters[position].Name, FeelTerms.Of(arguments[i]));
            }

            bound[position] = value;
        }

        return Fit(run, at, function.Body(run, at, bound), function.ResultType);
    }

    /// <summary>The value as one of the type, or null and a diagnostic.</summary>
    public static FeelValue Fit(FeelRun run, FeelSpan at, FeelValue value, FeelType type)
        => FeelTypeTests.Fit(value, type) ?? run.Fail(at, FeelTexts.ResultType, FeelTerms.Of(value), type.ToString());

    private static int IndexOf(IReadOnlyList<FeelParameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
