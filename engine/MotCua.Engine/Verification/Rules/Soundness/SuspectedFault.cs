using MotCua.Engine.Model;
using MotCua.Engine.Verification.Rules.Conditions;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Engine.Verification.Rules.Soundness;

/// <summary>MC-SND-010: a fault on a way that supposes several conditions over the same data; whether they can hold together is not known.</summary>
internal static class SuspectedFault
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => subject.Soundness.Faults.Where(f => !f.Certain && !f.Follows && !(f.Kind == SoundnessFaultKind.NoFlowPossible && UncoveredGateway.Tells(subject, f.ElementId))).Select(fault => FaultFinding.Warning(
            subject,
            fault.Kind == SoundnessFaultKind.NoFlowPossible ? "MC-SND-011" : "MC-SND-010",
            fault,
            ("what", What(fault.Kind, "vi")),
            ("whatEn", What(fault.Kind, "en"))) with
        { Mends = fault.Kind == SoundnessFaultKind.NoFlowPossible ? NoFlow.Mends(subject.Process.Find(fault.ElementId)) : [] });

    private static string What(SoundnessFaultKind kind, string language) => (kind, language) switch
    {
        (SoundnessFaultKind.StarvedJoin, "en") => "a join waits in vain",
        (SoundnessFaultKind.StarvedJoin, _) => "cổng nhập chờ mãi",
        (SoundnessFaultKind.SecondToken or SoundnessFaultKind.EndsTwice, "en") => "two branches go on side by side",
        (SoundnessFaultKind.SecondToken or SoundnessFaultKind.EndsTwice, _) => "hai nhánh cùng đi tiếp",
        (SoundnessFaultKind.EndlessLoop, "en") => "a loop never stops",
        (SoundnessFaultKind.EndlessLoop, _) => "vòng lặp không dừng",
        (SoundnessFaultKind.UncaughtError, "en") => "an error that nothing catches",
        (SoundnessFaultKind.UncaughtError, _) => "lỗi không ai xử lý",
        (_, "en") => "the dossier cannot end",
        _ => "hồ sơ không kết thúc được",
    };
}
