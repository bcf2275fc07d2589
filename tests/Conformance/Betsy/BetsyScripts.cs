using System.Text.Json.Nodes;

namespace MotCua.Conformance.Betsy;

/// <summary>What the suite's script placeholders mean, and what they leave in the trace.</summary>
internal sealed class BetsyScripts
{
    private readonly List<string> _trace = [];
    private readonly HashSet<string> _begun = [];
    private readonly Dictionary<string, HashSet<string>> _besides = [];
    private readonly Dictionary<string, string> _stamped = [];

    /// <summary>What happened, in the words of the suite.</summary>
    public IEnumerable<string> Trace => _stamped.Count == 2 && Overlap() ? _trace.Append("EXECUTION_parallel") : _trace;

    /// <summary>A script was asked for; those not done yet run beside it.</summary>
    public void Begin(string job)
    {
        foreach (var other in _begun)
        {
            _besides[other].Add(job);
        }

        _besides[job] = [.. _begun];
        _begun.Add(job);
    }

    /// <summary>Runs a script.</summary>
    public Outcome Run(string job, string script, JsonObject known)
    {
        _begun.Remove(job);
        switch (script)
        {
            case "CREATE_MARKER_FILE":
                Once("MARKER_exists");
                return Outcome.None;
            case "SET_STRING_DATA":
                return new Outcome(new JsonObject { ["data_"] = "String" });
            case "LOG_DATA":
                _trace.Add("DATA_" + (known["data_"]?.ToString() == "String" ? "correct" : "wrong"));
                return Outcome.None;
            case "INCREMENT_INTEGER_VARIABLE":
                return Increment(known);
            case "INCREMENT_INTEGER_VARIABLE_AND_LOG":
                _trace.Add("INCREMENT");
                return Increment(known);
            case "THROW_ERROR":
                return new Outcome(null, "ERR_CODE");
            case "WAIT_TEN_SECONDS":
                return new Outcome(null, null, TimeSpan.FromSeconds(10));
            case "CREATE_TIMESTAMP_LOG_1" or "CREATE_TIMESTAMP_LOG_2":
                _stamped[script] = job;
                return Outcome.None;
            case not null when script.StartsWith("SCRIPT_task", StringComparison.Ordinal):
                _trace.Add(script);
                return Outcome.None;
            default:
                return Outcome.None;
        }
    }

    private bool Overlap()
    {
        var jobs = _stamped.Values.ToList();
        return _besides[jobs[0]].Contains(jobs[1]) || _besides[jobs[1]].Contains(jobs[0]);
    }

    private static Outcome Increment(JsonObject known)
        => new(new JsonObject { ["integerVariable"] = (known["integerVariable"]?.GetValue<decimal>() ?? 0) + 1 });

    private void Once(string entry)
    {
        if (!_trace.Contains(entry))
        {
            _trace.Add(entry);
        }
    }

    /// <summary>What a script gives.</summary>
    /// <param name="Variables">Variables it sets; null for none.</param>
    /// <param name="Error">BPMN error it throws; null for none.</param>
    /// <param name="Pause">Time it takes.</param>
    internal sealed record Outcome(JsonObject? Variables, string? Error = null, TimeSpan Pause = default)
    {
        public static Outcome None { get; } = new((JsonObject?)null);
    }
}
