using MotCua.Engine.Dmn;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Tables;

/// <summary>A decision table of a procedure: where it is and what the analysis says.</summary>
internal sealed record ProcedureTable(DecisionSource Source, TableAnalysis Analysis)
{
    public static IReadOnlyList<ProcedureTable> Of(VerificationSubject subject)
        => [.. from source in subject.Decisions
               from analysis in source.Read.Model is { } model ? TableAnalysis.Of(model, subject.Domains) : []
               select new ProcedureTable(source, analysis)];

    /// <summary>A finding at a rule of it; rule 0 is its heading.</summary>
    public Finding At(Finding finding, int rule = 0)
        => finding.At(Source.Path, (rule > 0 && rule <= Analysis.RuleLines.Count ? Analysis.RuleLines[rule - 1] : null) ?? Analysis.Line);

    /// <summary>Whether a decision is this one or asks for it.</summary>
    public bool Serves(string decisionId)
        => Source.Read.Model!.ById(decisionId) is { } asked && Leads(asked, new HashSet<string>(StringComparer.Ordinal));

    private bool Leads(DrgElement element, HashSet<string> seen)
        => element.Id == Analysis.DecisionId || (seen.Add(element.Id) && element.Requires.Any(r => Leads(r, seen)));
}
