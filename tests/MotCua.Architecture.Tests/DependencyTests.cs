namespace MotCua.Architecture.Tests;

/// <summary>engine &lt;- forms, catalogs &lt;- designer &lt;- runtime-host; inside the engine Feel knows nobody (DESIGN section 2).</summary>
public sealed class DependencyTests
{
    /// <summary>Folder, namespaces it may name; everything else of ours is forbidden there.</summary>
    public static TheoryData<string, string[]> Layers => new()
    {
        { "runtime-host/storage/MotCua.Storage", ["MotCua.Storage"] },
        { "runtime-host/storage/MotCua.Storage.Sqlite", ["MotCua.Storage"] },
        { "runtime-host/MotCua.ScriptWorker", ["MotCua.ScriptWorker"] },
        { "engine/MotCua.Engine", ["MotCua.Engine"] },
        { "forms/MotCua.Forms", ["MotCua.Engine", "MotCua.Forms"] },
        { "catalogs/MotCua.Catalogs", ["MotCua.Engine", "MotCua.Storage", "MotCua.Catalogs"] },
        { "designer/MotCua.Designer", ["MotCua.Engine", "MotCua.Forms", "MotCua.Catalogs", "MotCua.Storage", "MotCua.Designer"] },
        { "engine/MotCua.Engine/Feel", ["MotCua.Engine.Feel"] },
        { "engine/MotCua.Engine/Dmn", ["MotCua.Engine.Dmn", "MotCua.Engine.Feel"] },
        { "engine/MotCua.Engine/Time", ["MotCua.Engine.Time"] },
        { "engine/MotCua.Engine/Kernel", ["MotCua.Engine.Kernel", "MotCua.Engine.Model", "MotCua.Engine.Feel", "MotCua.Engine.Dmn", "MotCua.Engine.Time", "MotCua.Engine.Bpmn", "MotCua.Engine.Scenarios"] },
    };

    [Theory]
    [MemberData(nameof(Layers))]
    public void Layer_NamesOnlyLayersBelowIt(string folder, string[] allowed)
    {
        var files = ProductSource.Under(folder).ToList();
        var offences =
            from file in files
            from name in file.Names()
            where !allowed.Any(prefix => name == prefix || name.StartsWith(prefix + ".", StringComparison.Ordinal))
            select $"{file.RelativePath} names {name}";

        files.Should().NotBeEmpty();
        offences.Distinct().Should().BeEmpty();
    }

    [Fact]
    public void StorageAdapter_IsNamedOnlyByTheCompositionRoot()
    {
        var offences =
            from file in ProductSource.Files
            where !file.IsUnder("runtime-host/storage")
            where file.Names().Any(name => name.StartsWith("MotCua.Storage.Sqlite", StringComparison.Ordinal))
            where !file.IsUnder("runtime-host/MotCua.RuntimeHost/Shell") && !file.RelativePath.EndsWith("/Program.cs", StringComparison.Ordinal)
            select file.RelativePath;

        offences.Should().BeEmpty();
    }

    /// <summary>What runs other people's scripts stays in a process of its own.</summary>
    [Fact]
    public void Jint_IsNamedOnlyByTheScriptWorker()
    {
        ProductSource.Files.Where(file => file.Text.Contains("using Jint", StringComparison.Ordinal)).Select(file => file.RelativePath)
            .Should().NotBeEmpty().And.OnlyContain(path => path.StartsWith("runtime-host/MotCua.ScriptWorker/", StringComparison.Ordinal));
    }

    /// <summary>Compiling reads scenarios into the procedure; what runs dossiers knows nothing of them.</summary>
    [Fact]
    public void Scenarios_AreNamedInTheKernelOnlyByCompiling()
    {
        ProductSource.Under("engine/MotCua.Engine/Kernel")
            .Where(file => file.Names().Any(name => name.StartsWith("MotCua.Engine.Scenarios", StringComparison.Ordinal)))
            .Select(file => file.RelativePath["engine/MotCua.Engine/Kernel/".Length..])
            .Should().OnlyContain(path => path.StartsWith("Compilation/", StringComparison.Ordinal) || path == "CompiledProcedure.cs");
    }

    [Fact]
    public void Verification_IsNotNamedByTheKernel()
    {
        ProductSource.Under("engine/MotCua.Engine/Kernel")
            .SelectMany(file => file.Names())
            .Should().NotContain(name => name.StartsWith("MotCua.Engine.Verification", StringComparison.Ordinal)
                || name.StartsWith("MotCua.Engine.Simulation", StringComparison.Ordinal));
    }
}
