using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Tables;

/// <summary>MC-TAB-008: an output of a table by priority that stands in no list of output values, so that it comes last. Those that the reading reports are left out.</summary>
internal static class OutputsWithoutPriority
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from table in subject.Tables
           from cell in table.Analysis.WithoutPriority.Where(c => !ReadingFindings.Speak(table, c)).Take(TableArguments.MostFindings)
           select table.At(Finding.Warning("MC-TAB-008", table.Analysis.DecisionId, TableArguments.Of(table, cell)), cell.Rule);
}
