using System.Globalization;

namespace MotCua.Engine.Feel;

/// <summary>Calls as the checker sees them: number, names and types of arguments, and the type of the result.</summary>
internal static class CallTypes
{
    /// <summary>The type that a call of a built-in gives; reports what cannot be right whatever the values.</summary>
    public static FeelType Of(FeelBuiltinGroup builtin, CallNode call, FeelType[] arguments, Action<FeelDiagnostic> report)
    {
        var fitting = builtin.Overloads.Where(o => Mismatch(o, call, arguments) is null).ToList();
        if (fitting.Count > 0)
        {
            return Result(builtin.Name, fitting, arguments);
        }

        report(Explain(builtin, call, arguments));
        return Result(builtin.Name, builtin.Overloads, arguments);
    }

    /// <summary>The type that a call of another function gives.</summary>
    public static FeelType OfFunction(FeelType function, CallNode call, FeelType[] arguments, Action<FeelDiagnostic> report)
    {
        if (function.HasSignature && function.ParameterTypes.Count() is var count && count != arguments.Length)
        {
            report(Diagnostic(FeelTexts.ArgumentCount, call.Span, Name(call), Number(arguments.Length)));
        }

        return function.ResultType;
    }

    private static FeelDiagnostic Explain(FeelBuiltinGroup builtin, CallNode call, FeelType[] arguments)
    {
        var known = builtin.Overloads.SelectMany(o => o.Parameters).Select(p => p.Name).Distinct().ToList();
        if (call.Names.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            return Suggestions.Nearest(unknown, known) is { } suggestion
                ? Diagnostic(FeelTexts.UnknownParameterSuggestion, call.Span, builtin.Name, unknown, suggestion)
                : Diagnostic(FeelTexts.UnknownParameter, call.Span, builtin.Name, unknown);
        }

        // Of the overloads that take so many arguments the one whose first wrong argument comes last is nearest.
        var nearest = builtin.Overloads.Select(o => (Overload: o, At: Mismatch(o, call, arguments)!.Value)).Where(o => o.At >= 0).OrderByDescending(o => o.At).FirstOrDefault();
        if (nearest.Overload is not { } overload)
        {
            return Diagnostic(FeelTexts.ArgumentCountUsage, call.Span, builtin.Name, Number(arguments.Length), string.Join("; ", builtin.Overloads.Select(o => o.Usage).Distinct()));
        }

        var parameter = Parameter(overload, call, nearest.At)!;
        var kinds = builtin.Overloads.Select(o => Parameter(o, call, nearest.At)).Where(p => p?.Name == parameter.Name).SelectMany(p => p!.Kinds).Distinct();
        return Diagnostic(FeelTexts.ArgumentTypeNeeded, call.Arguments[nearest.At].Span, builtin.Name, parameter.Name, FeelTerms.Of(arguments[nearest.At].Kind), FeelTerms.Of(kinds));
    }

    /// <summary>Null when the arguments may fit, -1 when there are too many or too few, else the place of the first that cannot fit.</summary>
    private static int? Mismatch(FeelBuiltin overload, CallNode call, FeelType[] arguments)
    {
        if (call.Names.IsEmpty ? !overload.Takes(arguments.Length) : !NamesFit(overload, call))
        {
            return -1;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (!Parameter(overload, call, i)!.MayTake(arguments[i]))
            {
                return i;
            }
        }

        return null;
    }

    private static bool NamesFit(FeelBuiltin overload, CallNode call)
        => call.Names.All(name => overload.Parameters.Any(p => p.Name == name))
            && overload.Parameters.All(p => p.Optional || p.Rest || call.Names.Contains(p.Name));

    private static FeelBuiltin.Parameter? Parameter(FeelBuiltin overload, CallNode call, int argument)
        => !call.Names.IsEmpty ? overload.Parameters.FirstOrDefault(p => p.Name == call.Names[argument])
            : overload.Parameters.IsEmpty ? null
            : overload.Parameters[Math.Min(argument, overload.Parameters.Length - 1)];

    private static FeelType Result(string name, IReadOnlyList<FeelBuiltin> overloads, FeelType[] arguments)
    {
        if (KeepsItems(name) && arguments is [{ Kind: FeelTypeKind.List } list, ..])
        {
            return list;
        }

        var kinds = overloads.SelectMany(o => o.Results).Distinct().ToList();
        return kinds is [var only] ? OfKind(only, name) : FeelType.Any;
    }

    private static bool KeepsItems(string name) => name is "sublist" or "remove" or "reverse" or "distinct values" or "sort";

    private static FeelType OfKind(FeelTypeKind kind, string name) => kind switch
    {
        FeelTypeKind.Number => FeelType.Number,
        FeelTypeKind.String => FeelType.String,
        FeelTypeKind.Boolean => FeelType.Boolean,
        FeelTypeKind.Date => FeelType.Date,
        FeelTypeKind.Time => FeelType.Time,
        FeelTypeKind.DateTime => FeelType.DateTime,
        FeelTypeKind.YearsMonthsDuration => FeelType.YearsMonthsDuration,
        FeelTypeKind.List => FeelType.ListOf(name == "split" ? FeelType.String : name is "index of" or "mode" ? FeelType.Number : FeelType.Any),
        FeelTypeKind.Context => FeelType.AnyContext,
        FeelTypeKind.Range => FeelType.RangeOf(FeelType.Any),
        _ => FeelType.Any,
    };

    private static string Name(CallNode call) => call.Function is NameNode name ? name.Name : "";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static FeelDiagnostic Diagnostic(FeelDiagnosticKind kind, FeelSpan at, params string[] arguments)
        => new(kind.Code, at.Start, at.Length, [.. arguments], kind.Severity);
}
