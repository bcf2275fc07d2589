using MotCua.Engine.Model;
using MotCua.Engine.Verification.Conditions;

namespace MotCua.Engine.Verification.Rules.Tables;

/// <summary>What the analysis does not decide: MC-TAB-013 because of cells it does not understand, MC-TAB-014 because of the size of the table.</summary>
internal static class UndecidedTables
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var table in subject.Tables)
        {
            var analysis = table.Analysis;
            if (analysis.IsCutShort || !analysis.OverlapsDecided)
            {
                yield return table.At(Finding.Info("MC-TAB-014", analysis.DecisionId, ("decision", analysis.DecisionName)));
            }
            else if (analysis.NotUnderstood.Count > 0 && (analysis.HasGaps == Satisfiability.Unknown || analysis.PossibleOverlaps > 0))
            {
                var cell = analysis.NotUnderstood[0];
                yield return table.At(Finding.Info("MC-TAB-013", analysis.DecisionId, TableArguments.Of(table, cell)), cell.Rule);
            }
        }
    }
}
