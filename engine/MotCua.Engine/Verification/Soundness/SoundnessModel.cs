using MotCua.Engine.Kernel;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Soundness;

/// <summary>What is looked at: one process, to which everything from outside may happen at any time, or several that send each other messages.</summary>
public sealed class SoundnessModel
{
    private SoundnessModel(IReadOnlyList<CompiledProcedure> participants, IReadOnlyList<MessageLink> links, Possible? possible = null)
        => (Participants, Links, Possible) = (participants, links, possible);

    /// <summary>The processes; one unless it is a collaboration.</summary>
    public IReadOnlyList<CompiledProcedure> Participants { get; }

    /// <summary>Message flows between the participants. A message by one of these comes only when it was sent.</summary>
    public IReadOnlyList<MessageLink> Links { get; }

    /// <summary>Says which conditions exclude each other; null when nothing does.</summary>
    internal Possible? Possible { get; }

    /// <summary>A process that compiles.</summary>
    public static SoundnessModel Of(CompiledProcedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var names = ExpressionNames.Of(procedure.Facts, procedure.Process, procedure.Forms);
        return new SoundnessModel([procedure], [], new ConditionSolver(new PathDomains(names, procedure.Facts, procedure.Process, procedure.Statuses, procedure.Forms)).Satisfiable);
    }

    /// <summary>A process as far as it could be read, right or not.</summary>
    public static SoundnessModel Of(VerificationSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new SoundnessModel([LenientProcedure.Of(subject)], [], subject.Conditions.Satisfiable);
    }

    /// <summary>Pools with message flows. Each participant runs once; one that begins by a linked message begins when it comes.</summary>
    /// <param name="participants">The processes; element ids differ between them.</param>
    /// <param name="links">Message flows from element to element. An element without one sends into the void, or hears from outside at any time.</param>
    public static SoundnessModel Collaboration(IReadOnlyList<CompiledProcedure> participants, IReadOnlyList<MessageLink> links)
    {
        ArgumentNullException.ThrowIfNull(participants);
        ArgumentNullException.ThrowIfNull(links);
        return new SoundnessModel([.. participants], [.. links]);
    }
}
