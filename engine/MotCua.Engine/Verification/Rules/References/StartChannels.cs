using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.References;

/// <summary>MC-REF-006: a start for a channel that the procedure does not offer; no dossier begins there.</summary>
internal static class StartChannels
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from start in subject.Process.StartsOf(subject.Process.Id)
           where start.Settings.Channel is { } channel && subject.Facts.Channels.Count > 0 && !subject.Facts.Channels.Contains(channel)
           select Finding.Warning("MC-REF-006", start.Id, ("name", start.Name), ("channel", WireName.Of(start.Settings.Channel!.Value))).At(null, start.Line, start.Column);
}
