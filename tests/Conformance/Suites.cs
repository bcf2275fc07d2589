namespace MotCua.Conformance;

/// <summary>All suites by name: folder, filter and where to write; the result is the exit code. One line each.</summary>
internal static class Suites
{
    public static IReadOnlyDictionary<string, Func<string, string?, TextWriter, int>> All { get; } =
        new Dictionary<string, Func<string, string?, TextWriter, int>>(StringComparer.Ordinal)
        {
            ["bpmn-constraints"] = BpmnConstraints.Run,
            ["bpmn-import"] = BpmnImport.Run,
            ["dmn-tck"] = DmnTck.Run,
            ["betsy"] = Betsy.BetsyReport.Run,
        };
}
