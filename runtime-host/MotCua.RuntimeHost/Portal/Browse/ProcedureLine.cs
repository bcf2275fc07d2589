using MotCua.Catalogs.Procedures;
using MotCua.Engine.Model;

namespace MotCua.RuntimeHost.Portal.Browse;

/// <summary>A procedure on offer: its line in the catalogue and its version in force.</summary>
public sealed record ProcedureLine(ProcedureEntry Entry, ProcedureVersion Version)
{
    public ProcedureFacts Facts => Version.Facts;

    /// <summary>Whether it can be applied for on the portal.</summary>
    public bool IsOnline => Facts.ServiceLevel != ServiceLevel.Information
        && (Facts.Channels.Count == 0 || Facts.Channels.Contains(IntakeChannel.Portal));
}
