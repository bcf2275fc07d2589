using System.Reflection;

namespace MotCua.RuntimeHost.Shell;

/// <summary>Assemblies besides the host's own that bring pages.</summary>
internal static class PageAssemblies
{
    /// <summary>The designer's Razor class library, when it has pages.</summary>
    public static readonly Assembly[] Others = [Assembly.Load("MotCua.Designer")];
}
