using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Kernel;

/// <summary>Where the kernel's element tests begin.</summary>
internal static class Given
{
    /// <summary>A dossier to be of a process that begins with its start event "start".</summary>
    public static DossierHarness Process(Func<ProcedureBuilder, ProcedureBuilder> draw) => new(draw(Procedure.Named("Thử").Start()).Compile());

    /// <summary>A submitted dossier of such a process.</summary>
    public static DossierHarness Submitted(Func<ProcedureBuilder, ProcedureBuilder> draw, string data = "{}") => Process(draw).Submit(data: data);

    /// <summary>Events of one kind in order.</summary>
    public static IEnumerable<T> All<T>(this DossierHarness dossier) => dossier.Events.OfType<T>();
}
