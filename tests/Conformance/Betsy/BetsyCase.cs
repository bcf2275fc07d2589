namespace MotCua.Conformance.Betsy;

/// <summary>One run of the suite: a process, its inputs and the trace expected.</summary>
/// <param name="File">Path of the BPMN file in the suite.</param>
/// <param name="Process">The process to start.</param>
/// <param name="Number">1, 2, … among the runs of the file.</param>
/// <param name="Test">Text variable; null to leave it unset.</param>
/// <param name="Integer">Number variable.</param>
/// <param name="StartsParallelProcess">Whether the process "ParallelProcess" of the same file is started first.</param>
/// <param name="Delay">Time that passes before the run is judged.</param>
/// <param name="Trace">What must have happened, in any order.</param>
internal sealed record BetsyCase(string File, string Process, int Number, string? Test, int Integer, bool StartsParallelProcess, TimeSpan Delay, IReadOnlyList<string> Trace)
{
    /// <summary>How lists name it.</summary>
    public string Name => $"{File}#{Number}";
}
