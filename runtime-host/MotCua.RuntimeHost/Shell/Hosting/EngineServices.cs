using MotCua.Catalogs.Procedures;
using MotCua.Engine.Kernel.Compilation;

namespace MotCua.RuntimeHost.Shell.Hosting;

internal static class EngineServices
{
    /// <summary>The engine as the catalogues use it: its compiler.</summary>
    public static IServiceCollection AddEngine(this IServiceCollection services) =>
        services.AddSingleton<CompileBundle>(BundleCompiler.Compile);
}
