using System.Xml.Linq;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity;

/// <summary>
/// The second gate: the constraints of BPMN 2.0.2 over a whole file (all processes, collaborations and
/// choreographies), one rule each, see <see cref="Rules"/>. Says nothing about what our engine runs.
/// </summary>
public static class BpmnValidity
{
    /// <summary>More places than that nobody reads; the first ones stand for the rest.</summary>
    private const int MostPerRule = 1_000;

    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<ValidityRule> Rules => ValidityRules.All;

    /// <summary>What breaks the standard, in the order of the file; positions count from 1.</summary>
    /// <param name="document">The file.</param>
    /// <param name="companion">
    /// Gives the file that an import names by a relative location, null when there is none. Without it imports are not
    /// looked into; locations with a scheme (<c>http:</c>) are never asked for.
    /// </param>
    public static IReadOnlyList<Finding> Check(BpmnDocument document, Func<string, BpmnDocument?>? companion = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var model = new BpmnModel(document, companion);
        return [.. Rules
            .SelectMany(rule => rule.Check(model).Take(MostPerRule).Select(v => ToFinding(rule, v, document.File)))
            .DistinctBy(Key)
            .OrderBy(f => f.Line).ThenBy(f => f.Column).ThenBy(f => f.Code, StringComparer.Ordinal)];
    }

    /// <summary>What makes two findings the same: the constraint, the place, and what is referred to.</summary>
    internal static (string Code, int? Line, int? Column, string? Reference) Key(Finding finding)
        => (finding.Code, finding.Line, finding.Column, finding.Args.GetValueOrDefault("reference"));

    private static Finding ToFinding(ValidityRule rule, Violation violation, string? file)
    {
        var at = violation.At;
        var owner = at.AncestorsAndSelf().FirstOrDefault(e => e.Id() is not null);
        var (line, column) = BpmnXml.Position(at);
        var args = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = at.Get("name") ?? owner?.Get("name") ?? owner?.Id() ?? at.Name.LocalName,
            ["kind"] = at.Name.LocalName,
        };
        foreach (var (name, value) in violation.Args)
        {
            args[name] = value ?? "";
        }

        return new Finding(rule.Code, violation.Severity ?? rule.Severity) { ElementId = owner?.Id(), File = file, Line = line, Column = column, Args = args };
    }
}
