using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.References;

/// <summary>
/// MC-REF-001: a fee names a decision that the bundle does not hold. MC-REF-002: what is to be paid is found by a decision
/// that gives no amount: neither a number nor an entry <c>amount</c>; every dossier would stop there.
/// <para>Which reference is checked where:</para>
/// <list type="table">
/// <item>forms of steps and facts; decisions and slips of steps; statuses; steps of sameAs and distinctFrom; fees of payments: MC-RUN-020 to 023, MC-FACTS-002 (compiler)</item>
/// <item>called processes, links, compensation, start channels nobody can come by: MC-RUN-003 to 005, 032 to 035 (compiler)</item>
/// <item>statuses of the diagram's changes, start rule: MC-FACTS-001, 004 (compiler)</item>
/// <item>names in expressions, outcomes: MC-VER-005 to 009; inputs of decisions: MC-DAT-004, 005</item>
/// <item>roles, positions, persons, units: MC-PPL-001, 002</item>
/// <item>decisions of fees and what payments read: here; forms of papers: MC-REF-003; what silence counts as: MC-REF-004</item>
/// <item>operations of steps: MC-REF-005; channels of starts: MC-REF-006; fees nobody collects: MC-REF-007; lists and first values of fields: MC-REF-008, 009</item>
/// <item>connectors, templates of messages, other procedures, scripts: the host, when a dossier comes there</item>
/// </list>
/// </summary>
internal static class FeeDecisions
{
    public static IEnumerable<Finding> Check(VerificationSubject subject) => Missing(subject).Concat(WithoutAmount(subject));

    private static IEnumerable<Finding> Missing(VerificationSubject subject)
        => from fee in subject.Facts.Fees
           where fee.Decision is not null && subject.DecisionModel(fee.Decision) is null
           select Finding.Warning("MC-REF-001", fee.Id, ("fee", fee.Name.Vi), ("feeEn", fee.Name.In("en")), ("decision", fee.Decision)).At("procedure.json");

    private static IEnumerable<Finding> WithoutAmount(VerificationSubject subject)
        => from step in subject.Process.NodesInOrder
           where step.Settings.Payment is not null
           let decision = step.Settings.Payment!.Decision ?? subject.Facts.Fees.FirstOrDefault(f => f.Id == step.Settings.Payment!.Fee)?.Decision
           where decision is not null
           let model = subject.DecisionModel(decision)
           where model is not null && !MayGiveAmount(model.TypeOf(decision))
           select Finding.Error("MC-REF-002", step.Id, ("name", step.Name), ("decision", model.ById(decision)!.Name)).At(null, step.Line, step.Column);

    private static bool MayGiveAmount(FeelType type) => type.Kind switch
    {
        FeelTypeKind.Any or FeelTypeKind.Null or FeelTypeKind.Number => true,
        FeelTypeKind.Context => type.Fields.Length == 0 || (type.TryField("amount", out var amount) && amount.Kind is FeelTypeKind.Any or FeelTypeKind.Number),
        _ => false,
    };
}
