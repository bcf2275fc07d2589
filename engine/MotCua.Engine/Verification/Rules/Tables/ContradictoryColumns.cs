using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Tables;

/// <summary>MC-TAB-011: a column that can hold nothing: its declared type or allowed values contradict the field it reads.</summary>
internal static class ContradictoryColumns
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from table in subject.Tables
           from column in table.Analysis.EmptyColumns
           select table.At(Finding.Warning("MC-TAB-011", table.Analysis.DecisionId, ("decision", table.Analysis.DecisionName), ("column", column)));
}
