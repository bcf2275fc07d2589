using MotCua.Engine.Bpmn;
using MotCua.Engine.Kernel;
using MotCua.Engine.Verification.Soundness;

namespace MotCua.Conformance.Soundness;

/// <summary>
/// What the published verdicts assert, in words of our report. fbpmn (theories/tla/PWSSemantics): <c>Prop02Safe</c> no two
/// tokens on a sequence flow; <c>Prop04MsgSound</c> every fair run comes to rest with nothing but end events marked, each
/// once; <c>Prop03Sound</c> that, and no message left in transit. <c>Prop01Type</c> says that its variables hold numbers: a
/// matter of its own notation, not asked here. BPMN-Analyzer: <c>safe</c> as above, <c>properCompletion</c> no end event is
/// reached twice, <c>noDeadActivities</c> every activity can run.
/// </summary>
internal sealed class PublishedProperties
{
    private static readonly SoundnessFaultKind[] Unfinished =
    [
        SoundnessFaultKind.Stuck, SoundnessFaultKind.StarvedJoin, SoundnessFaultKind.NoFlowPossible, SoundnessFaultKind.NoWayToEnd,
        SoundnessFaultKind.EndlessLoop, SoundnessFaultKind.UncaughtError,
    ];

    private readonly ForeignModel _model;
    private readonly SoundnessReport _report;
    private readonly ILookup<string, FlowNode> _nodes;
    private readonly HashSet<string> _processes;

    /// <summary>The properties of a model that was checked.</summary>
    public PublishedProperties(ForeignModel model, SoundnessReport report)
    {
        (_model, _report) = (model, report);
        var procedures = model.Pools.Select(p => p.Procedure).OfType<CompiledProcedure>().ToList();
        _nodes = procedures.SelectMany(p => p.Process.NodesInOrder).ToLookup(n => n.Id);
        _processes = [.. procedures.Select(p => p.Process.Id)];
    }

    /// <summary>Whether a property holds; null when that was not decided, or the property is not asked.</summary>
    public bool? Of(string property) => property switch
    {
        "Prop02Safe" or "safe" => None(Faults(SoundnessFaultKind.SecondToken).Concat(OverOneFlow)),
        "Prop04MsgSound" => None(Faults(Unfinished).Concat(EndsTwice)),
        "Prop03Sound" => _report.LeftMessages.Count > 0 ? false : None(Faults(Unfinished).Concat(EndsTwice)),
        "properCompletion" => None(EndsTwice),
        "noDeadActivities" => _report.Complete ? !_report.DeadElements.SelectMany(id => _nodes[id]).Any(n => n.IsActivity) : null,
        _ => null,
    };

    /// <summary>Whether a property of this name is asked.</summary>
    public static bool IsAsked(string property) => property is "Prop02Safe" or "Prop03Sound" or "Prop04MsgSound" or "properCompletion" or "safe" or "noDeadActivities";

    // Ends of a sub-process may be reached several times: it completes once all its tokens are gone.
    private IEnumerable<SoundnessFault> EndsTwice
        => Faults(SoundnessFaultKind.EndsTwice).Where(f => _nodes[f.ElementId].Any(n => _processes.Contains(n.ScopeId)));

    // What comes twice to an end that one flow leads to came twice over that flow.
    private IEnumerable<SoundnessFault> OverOneFlow => Faults(SoundnessFaultKind.EndsTwice).Where(f => _nodes[f.ElementId].All(n => n.Incoming.Count == 1));

    // Upstream supposes that one of the conditions always holds where there is no default.
    private IEnumerable<SoundnessFault> Faults(params SoundnessFaultKind[] kinds)
        => _report.Faults.Where(f => kinds.Contains(f.Kind) && !(f.Kind == SoundnessFaultKind.NoFlowPossible && _model.WithoutDefault.Contains(f.ElementId)));

    // What was found counts in any case; that there is nothing, only when all was looked at.
    private bool? None(IEnumerable<SoundnessFault> faults) => faults.Any() ? false : _report.Complete ? true : null;
}
