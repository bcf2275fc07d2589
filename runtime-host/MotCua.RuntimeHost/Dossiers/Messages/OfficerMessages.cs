using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Dossiers.Messages;

/// <summary>What officers are told under the bell: {0} = step, {1} = dossier code.</summary>
internal static class OfficerMessages
{
    public static LocalText Assigned { get; } = new("Việc mới: {0}, hồ sơ {1}", "New work: {0}, dossier {1}");

    public static LocalText Supplemented { get; } = new("Người nộp đã bổ sung hồ sơ {1}: {0}", "The applicant supplemented dossier {1}: {0}");

    public static LocalText Taken { get; } = new("Việc đã chuyển cho người khác: {0}, hồ sơ {1}", "Work passed to somebody else: {0}, dossier {1}");
}
