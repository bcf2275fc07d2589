using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Tables;

/// <summary>MC-TAB-010: a cell that speaks of values of another kind than its column holds. Those that the reading reports are left out.</summary>
internal static class WrongKindCells
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from table in subject.Tables
           from cell in table.Analysis.WrongKind.Where(c => !ReadingFindings.Speak(table, c)).Take(TableArguments.MostFindings)
           select table.At(Finding.Error("MC-TAB-010", table.Analysis.DecisionId, TableArguments.Of(table, cell)), cell.Rule);
}
