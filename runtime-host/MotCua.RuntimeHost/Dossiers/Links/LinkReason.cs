using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Why a message between dossiers has not arrived.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LinkReason>))]
public enum LinkReason
{
    /// <summary>Several dossiers, or several procedures, wait for the name and key: it is meant for one.</summary>
    SeveralReceivers,

    /// <summary>The key of the start it would begin cannot be had from what it carries.</summary>
    KeyUnreadable,

    /// <summary>The procedure called is not published.</summary>
    ProcedureNotOffered,

    /// <summary>The procedure called belongs to another agency than the one named.</summary>
    UnitMismatch,

    /// <summary>The dossier could not begin.</summary>
    StartRefused,

    /// <summary>The receiver cannot take it now (cancelled, busy, suspended); it is tried again.</summary>
    NotNow,

    /// <summary>The program failed at it; it is tried again.</summary>
    Failed,

    /// <summary>A dossier that it began before, with the same key, is still running.</summary>
    StillRunning,
}
