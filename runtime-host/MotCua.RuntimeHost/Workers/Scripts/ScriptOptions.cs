using System.ComponentModel.DataAnnotations;

namespace MotCua.RuntimeHost.Workers.Scripts;

/// <summary>Section <c>Scripts</c> of the settings: what scripts of script tasks may use.</summary>
public sealed class ScriptOptions
{
    /// <summary>Worker processes, 1 to 16; each runs one script at a time. They are started when first needed and kept.</summary>
    [Range(1, 16)]
    public int Processes { get; set; } = 1;

    /// <summary>Time a script may take, in milliseconds, 50 to 60,000.</summary>
    [Range(50, 60_000)]
    public int TimeoutMs { get; set; } = 5_000;

    /// <summary>How much longer the process may take before it is killed, in milliseconds, 100 to 60,000.</summary>
    [Range(100, 60_000)]
    public int KillAfterMs { get; set; } = 3_000;

    /// <summary>Managed memory of a worker process in MiB, 32 to 1,024.</summary>
    [Range(32, 1_024)]
    public int MemoryMb { get; set; } = 96;

    /// <summary>Statements a script may execute.</summary>
    [Range(1, int.MaxValue)]
    public int Statements { get; set; } = 2_000_000;

    /// <summary>Calls of one function inside itself, 1 to 500.</summary>
    [Range(1, 500)]
    public int Recursion { get; set; } = 200;

    /// <summary>Size of a script's result in bytes, up to 4 MiB.</summary>
    [Range(100, 4 * 1024 * 1024)]
    public int ResultBytes { get; set; } = 256 * 1024;

    /// <summary>Scripts after which a process is replaced by a fresh one.</summary>
    [Range(1, int.MaxValue)]
    public int JobsPerProcess { get; set; } = 1_000;
}
