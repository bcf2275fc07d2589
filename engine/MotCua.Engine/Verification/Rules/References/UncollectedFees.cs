using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.References;

/// <summary>MC-REF-007: a fee with an amount that no step collects. It may be paid elsewhere, so it is a remark.</summary>
internal static class UncollectedFees
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        var payments = subject.Process.NodesInOrder.Select(n => n.Settings.Payment).Where(p => p is not null).ToList();
        return from fee in subject.Facts.Fees
               where fee.Amount is > 0 || fee.Decision is not null
               where payments.TrueForAll(p => p!.Fee != fee.Id && (fee.Decision is null || p.Decision != fee.Decision))
               select Finding.Info("MC-REF-007", fee.Id, ("fee", fee.Name.Vi), ("feeEn", fee.Name.In("en"))).At("procedure.json");
    }
}
