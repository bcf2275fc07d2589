namespace MotCua.Designer.Checking;

/// <summary>Which tab of the designer mends a file.</summary>
internal static class FindingTabs
{
    public const string Facts = "facts";
    public const string Papers = "papers";
    public const string Process = "process";
    public const string Forms = "forms";
    public const string Statuses = "statuses";
    public const string Scenarios = "scenarios";
    public const string Files = "files";

    public static string Of(string? file, string code) => file switch
    {
        null => code.StartsWith("MC-FORM", StringComparison.Ordinal) ? Forms : Process,
        "procedure.json" => Facts,
        "statuses.json" => Statuses,
        _ when file.StartsWith("forms/", StringComparison.Ordinal) => Forms,
        _ when file.StartsWith("scenarios/", StringComparison.Ordinal) => Scenarios,
        _ when file.EndsWith(".bpmn", StringComparison.Ordinal) => Process,
        _ => Files,
    };
}
