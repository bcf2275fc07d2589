using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Tables;

/// <summary>MC-TAB-012: a rule that says once more what an earlier one says. Under Unique and First other findings say so.</summary>
internal static class RepeatedRules
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from table in subject.Tables
           where table.Analysis.HitPolicy is not ("UNIQUE" or "FIRST" or "PRIORITY")
           from same in table.Analysis.Duplicates.Take(TableArguments.MostFindings)
           select table.At(
               Finding.Warning(
                   "MC-TAB-012",
                   table.Analysis.DecisionId,
                   ("decision", table.Analysis.DecisionName),
                   ("rule", TableArguments.Number(same.Rule)),
                   ("other", TableArguments.Number(same.Earlier))),
               same.Rule);
}
