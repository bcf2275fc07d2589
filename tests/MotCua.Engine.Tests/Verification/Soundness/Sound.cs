using MotCua.Engine.Kernel;
using MotCua.Engine.Verification.Soundness;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Soundness;

/// <summary>Where the soundness tests begin.</summary>
internal static class Sound
{
    private static readonly SoundnessLimits Search = new();

    /// <summary>A process that begins with its start event "start", checked; with and without reductions the verdict is the same.</summary>
    public static Checked Check(Func<ProcedureBuilder, ProcedureBuilder> draw)
    {
        var procedure = draw(Procedure.Named("Thử").Start()).Compile();
        var report = SoundnessChecker.Check(SoundnessModel.Of(procedure), Search);
        var full = SoundnessChecker.Check(SoundnessModel.Of(procedure), Search with { Reduce = false });
        Kinds(full).Should().Equal(Kinds(report), "reductions must not change what is found");
        return new Checked(procedure, report);
    }

    // Which of several places a second strand is first seen in depends on the order of things; that there is one does not.
    private static List<string> Kinds(SoundnessReport report)
    {
        var unsafely = report.Faults.Any(f => f.Kind is SoundnessFaultKind.SecondToken or SoundnessFaultKind.EndsTwice);
        return unsafely ? ["unsafe"] : [.. report.Faults.Select(f => $"{f.Kind} {f.ElementId}").Order(StringComparer.Ordinal).Prepend(report.Verdict.ToString())];
    }
}

/// <summary>A checked process.</summary>
internal sealed record Checked(CompiledProcedure Procedure, SoundnessReport Report)
{
    public void IsSound()
    {
        Report.Faults.Should().BeEmpty();
        Report.Verdict.Should().Be(SoundnessVerdict.Sound);
    }

    /// <summary>There is just this fault, and its trace shows it on the kernel.</summary>
    public SoundnessFault HasOnly(SoundnessFaultKind kind, string elementId)
    {
        Report.Verdict.Should().Be(SoundnessVerdict.Unsound);
        var fault = Report.Faults.Where(f => !f.Follows).Should().ContainSingle().Which;
        (fault.Kind, fault.ElementId).Should().Be((kind, elementId));
        fault.Certain.Should().BeTrue();
        if (kind != SoundnessFaultKind.DeadElement)
        {
            TracePlayer.Shows(Procedure, fault).Should().BeTrue("the trace leads there on the kernel");
        }

        return fault;
    }
}
