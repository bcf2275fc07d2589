namespace MotCua.Engine.Feel;

/// <summary>One call of a built-in: its arguments in the order of its parameters, already checked against their types.</summary>
internal readonly struct FeelCall(FeelRun run, FeelSpan at, string function, FeelValue?[] arguments)
{
    public FeelRun Run { get; } = run;

    public FeelSpan At { get; } = at;

    public int Count => arguments.Length;

    /// <summary>The argument; null for an optional one that was left out.</summary>
    public FeelValue this[int index] => arguments[index] ?? FeelValue.Null;

    public bool Has(int index) => index < arguments.Length && arguments[index] is { IsNull: false };

    public FeelNumber Number(int index) => ((FeelNumberValue)this[index]).Value;

    public string Text(int index) => ((FeelString)this[index]).Value;

    public FeelList List(int index) => (FeelList)this[index];

    public FeelContext Context(int index) => (FeelContext)this[index];

    public FeelRange Range(int index) => (FeelRange)this[index];

    /// <summary>A whole number, or null.</summary>
    public long? Whole(int index) => (this[index] as FeelNumberValue)?.Value.Round(0, FeelRounding.Down)?.ToInt64();

    /// <summary>All arguments as one list, or the only argument when that is a list.</summary>
    public FeelList Items()
        => arguments.Length == 1 && this[0] is FeelList list ? list : new FeelList(arguments.Select(a => a ?? FeelValue.Null));

    /// <summary>Pays for a result of so many items.</summary>
    public bool Pay(long items) => Run.Spend(At, 1 + items);

    /// <summary>Pays for a text of so many characters.</summary>
    public bool PayText(long characters) => Run.SpendText(At, characters);

    public FeelValue Refuse(int index) => Run.Fail(At, FeelTexts.BadValue, function, Shown(this[index]));

    public FeelValue OutOfRange() => Run.Fail(At, FeelTexts.OutOfRange, function);

    /// <summary>A number, or out of range.</summary>
    public FeelValue Result(FeelNumber? number) => number is { } n ? FeelValue.Of(n) : OutOfRange();

    private static string Shown(FeelValue value)
    {
        if (value is FeelList or FeelContext or FeelFunction)
        {
            return FeelTerms.Of(value);
        }

        var text = value.ToString();
        return text.Length > 60 ? text[..60] + "…" : text;
    }
}
