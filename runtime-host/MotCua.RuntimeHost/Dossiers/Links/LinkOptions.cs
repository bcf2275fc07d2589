using System.ComponentModel.DataAnnotations;

namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>Section <c>Links</c> of the settings: what passes between dossiers.</summary>
public sealed class LinkOptions
{
    /// <summary>Days a message is kept until somebody waits for it; 1 to 365, default 30.</summary>
    [Range(1, 365)]
    public int BufferDays { get; set; } = 30;

    /// <summary>Days that a message is remembered after it arrived or was given up; 1 to 3650, default 90. Within them a
    /// repetition by another system is recognised.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 90;

    internal TimeSpan Buffer => TimeSpan.FromDays(BufferDays);

    internal TimeSpan Keep => TimeSpan.FromDays(KeepDays);
}
