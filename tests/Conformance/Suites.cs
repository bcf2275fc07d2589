namespace MotCua.Conformance;

/// <summary>All suites by name: folders, filter and where to write; the result is the exit code. One line each.</summary>
internal static class Suites
{
    public static IReadOnlyDictionary<string, Func<IReadOnlyList<string>, string?, TextWriter, int>> All { get; } =
        new Dictionary<string, Func<IReadOnlyList<string>, string?, TextWriter, int>>(StringComparer.Ordinal)
        {
            ["bpmn-constraints"] = (folders, filter, output) => BpmnConstraints.Run(folders[0], filter, output),
            ["bpmn-import"] = (folders, filter, output) => BpmnImport.Run(folders[0], filter, output),
            ["dmn-tck"] = (folders, filter, output) => DmnTck.Run(folders[0], filter, output),
            ["betsy"] = (folders, filter, output) => Betsy.BetsyReport.Run(folders[0], filter, output),
            ["soundness"] = (folders, filter, output) => Soundness.SoundnessVerdicts.Run(folders[0], filter, output),
            ["soundness-models"] = Soundness.ModelsTable.Run,
        };
}
