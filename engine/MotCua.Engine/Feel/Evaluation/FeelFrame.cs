namespace MotCua.Engine.Feel;

/// <summary>What a compiled node does.</summary>
internal delegate FeelValue FeelCode(FeelFrame frame);

/// <summary>
/// The names in scope at run time, innermost first: a frame holds one name, or all entries of a context.
/// </summary>
internal sealed class FeelFrame
{
    private readonly FeelFrame? _parent;
    private readonly string? _name;
    private FeelValue _value;
    private FeelContext? _entries;

    private FeelFrame(FeelRun run, FeelFrame? parent, string? name, FeelValue value, FeelContext? entries)
    {
        Run = run;
        _parent = parent;
        _name = name;
        _value = value;
        _entries = entries;
    }

    public FeelRun Run { get; }

    public static FeelFrame Root(FeelRun run, FeelContext names) => new(run, null, null, FeelValue.Null, names);

    public FeelFrame With(string name, FeelValue value) => new(Run, this, name, value, null);

    public FeelFrame WithEntries(FeelContext entries) => new(Run, this, null, FeelValue.Null, entries);

    /// <summary>Makes this outermost frame one of other names; only where nobody keeps it.</summary>
    public void Restart(FeelContext names) => _entries = names;

    /// <summary>Gives the one name of this frame another value; only where nobody keeps it.</summary>
    public void Rebind(FeelValue value) => _value = value;

    /// <summary>The same names within another run, for functions that outlive the evaluation that made them.</summary>
    public FeelFrame In(FeelRun run) => ReferenceEquals(run, Run) ? this : new FeelFrame(run, _parent, _name, _value, _entries);

    public bool TryGet(string name, out FeelValue value)
    {
        for (var frame = this; frame is not null; frame = frame._parent)
        {
            if (frame._entries is { } entries)
            {
                if (entries.TryGet(name, out var found))
                {
                    value = found;
                    return true;
                }
            }
            else if (string.Equals(frame._name, name, StringComparison.Ordinal))
            {
                value = frame._value;
                return true;
            }
        }

        value = FeelValue.Null;
        return false;
    }
}
