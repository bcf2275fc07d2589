using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Tables;

/// <summary>MC-TAB-007: a rule that never decides, because others come before it wherever it matches (First, Priority).</summary>
internal static class HiddenRules
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from table in subject.Tables
           from hidden in table.Analysis.Hidden.Take(TableArguments.MostFindings)
           select table.At(
               Finding.Warning(
                   "MC-TAB-007",
                   table.Analysis.DecisionId,
                   ("decision", table.Analysis.DecisionName),
                   ("rule", TableArguments.Number(hidden.Rule)),
                   ("others", string.Join(", ", hidden.HiddenBy))),
               hidden.Rule);
}
