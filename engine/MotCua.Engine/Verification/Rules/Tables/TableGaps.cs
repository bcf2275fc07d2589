using MotCua.Engine.Model;
using MotCua.Engine.Verification.Conditions;

namespace MotCua.Engine.Verification.Rules.Tables;

/// <summary>
/// MC-TAB-001, MC-TAB-002 where a payment rests on it: values that no rule matches, so that the decision gives nothing.
/// A warning: whether such values ever come to the table is not for the table to say.
/// </summary>
internal static class TableGaps
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var table in subject.Tables.Where(t => t.Analysis.HasGaps == Satisfiability.Yes))
        {
            var code = IsPaidBy(subject, table) ? "MC-TAB-002" : "MC-TAB-001";
            foreach (var gap in table.Analysis.Gaps.Take(TableArguments.MostFindings))
            {
                yield return table.At(Finding.Warning(code, table.Analysis.DecisionId, TableArguments.Of(table, gap.Example)));
            }
        }
    }

    private static bool IsPaidBy(VerificationSubject subject, Verification.Tables.ProcedureTable table)
        => subject.Process.NodesInOrder.Select(n => n.Settings.Payment).OfType<Bpmn.PaymentSetting>()
            .Select(p => p.Decision ?? subject.Facts.Fees.FirstOrDefault(f => f.Id == p.Fee)?.Decision)
            .OfType<string>().Any(table.Serves);
}
