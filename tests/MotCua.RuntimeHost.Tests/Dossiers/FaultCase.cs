using MotCua.Engine.Kernel.Events;
using MotCua.Testing.Procedures;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>Something that happens to a dossier and that a fault may strike.</summary>
/// <param name="Name">Shown as the test's name.</param>
/// <param name="Process">The process after intake.</param>
/// <param name="Given">Brings a new dossier to where it can happen.</param>
/// <param name="When">Lets it happen; the text is the command's id, the same when it is repeated.</param>
/// <param name="Happened">The event that it happened by.</param>
internal sealed record FaultCase(
    string Name,
    Func<ProcedureBuilder, ProcedureBuilder> Process,
    Func<DossierTestBed, string, Task> Given,
    Func<DossierTestBed, string, string, Task> When,
    Type Happened)
{
    /// <summary>The one event, for example <c>FaultCase.Of&lt;TimerFired&gt;(…)</c>.</summary>
    public static FaultCase Of<T>(
        string name,
        Func<ProcedureBuilder, ProcedureBuilder> process,
        Func<DossierTestBed, string, Task> given,
        Func<DossierTestBed, string, string, Task> when)
        where T : DossierEvent => new(name, process, given, when, typeof(T));

    public override string ToString() => Name;
}
