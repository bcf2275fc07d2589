using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Tables;

/// <summary>MC-TAB-009: a cell that none of the values its column can hold matches: its rule never does. Those that the reading reports are left out.</summary>
internal static class NeverMatchingRules
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from table in subject.Tables
           from cell in table.Analysis.NeverMatching.Where(c => !ReadingFindings.Speak(table, c)).Take(TableArguments.MostFindings)
           select table.At(Finding.Warning("MC-TAB-009", table.Analysis.DecisionId, TableArguments.Of(table, cell)), cell.Rule);
}
