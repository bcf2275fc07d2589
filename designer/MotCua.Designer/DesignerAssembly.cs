using System.Reflection;

namespace MotCua.Designer;

/// <summary>This assembly, for the host's list of assemblies with components.</summary>
public static class DesignerAssembly
{
    /// <summary>The assembly.</summary>
    public static Assembly Marker => typeof(DesignerAssembly).Assembly;
}
