using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Tables;

/// <summary>
/// Rules that match the same values against the hit policy. Unique: MC-TAB-003, MC-TAB-004 where the example may be
/// impossible. Any: MC-TAB-005 with different outputs, MC-TAB-006 where that is not certain.
/// </summary>
internal static class TableOverlaps
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        foreach (var table in subject.Tables)
        {
            foreach (var overlap in table.Analysis.Overlaps.Take(TableArguments.MostFindings))
            {
                var args = TableArguments.Of(table, overlap);
                var id = table.Analysis.DecisionId;
                var finding = table.Analysis.HitPolicy == "UNIQUE"
                    ? (overlap.IsCertain ? Finding.Error("MC-TAB-003", id, args) : Finding.Warning("MC-TAB-004", id, args))
                    : overlap is { IsCertain: true, SameOutput: false } ? Finding.Error("MC-TAB-005", id, args) : Finding.Warning("MC-TAB-006", id, args);
                yield return table.At(finding, overlap.Second);
            }
        }
    }
}
