using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Domains;
using MotCua.Engine.Verification.Soundness;
using MotCua.Engine.Verification.Tables;

namespace MotCua.Engine.Verification;

/// <summary>What the rules look at: a procedure whose graph could be read, right or not, and the organisation of today.</summary>
public sealed class VerificationSubject
{
    private readonly Lazy<StatusWays> _statuses;
    private readonly Lazy<LongestWay> _longest;
    private readonly Lazy<PossibleValues> _values;
    private readonly Lazy<SideBySide> _concurrency;
    private readonly Lazy<IReadOnlyList<PlacedExpression>> _expressions;
    private readonly ConcurrentDictionary<string, FeelExpression?> _read = new(StringComparer.Ordinal);
    private readonly Lazy<KnownFacts> _certain;
    private readonly Lazy<KnownFacts> _possible;
    private readonly Lazy<SoundnessReport> _soundness;
    private readonly Lazy<PathDomains> _domains;
    private readonly Lazy<ConditionSolver> _conditions;
    private readonly Lazy<IReadOnlyList<ProcedureTable>> _tables;

    /// <summary>A subject of the parts of a procedure.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="process">The graph.</param>
    /// <param name="statuses">The status diagram.</param>
    /// <param name="people">The organisation today; null leaves assignments unchecked.</param>
    /// <param name="minutesPerWorkingDay">What a working day counts for in proofs.</param>
    public VerificationSubject(ProcedureFacts facts, ProcessDefinition process, StatusDiagram statuses, IOrganisation? people = null, int minutesPerWorkingDay = 480)
    {
        Facts = facts;
        Process = process;
        Statuses = statuses;
        People = people;
        MinutesPerWorkingDay = minutesPerWorkingDay;
        Ways = new FlowWays(process);
        _statuses = new(() => StatusWays.Of(this));
        _longest = new(() => LongestWay.Of(this));
        _values = new(() => new PossibleValues(this));
        _concurrency = new(() => new SideBySide(this));
        _expressions = new(() => PlacedExpression.Of(process));
        _certain = new(() => new KnownFacts(this, certain: true));
        _possible = new(() => new KnownFacts(this, certain: false));
        _soundness = new(() => SoundnessChecker.Check(SoundnessModel.Of(this), SoundnessLimits, Cancellation));
        _domains = new(() => new PathDomains(Names ?? FeelScopeShape.Empty, Facts, Process, Statuses, Forms, Decisions));
        _conditions = new(() => new ConditionSolver(Domains));
        _tables = new(() => ProcedureTable.Of(this));
    }

    /// <summary>The facts.</summary>
    public ProcedureFacts Facts { get; }

    /// <summary>The graph.</summary>
    public ProcessDefinition Process { get; }

    /// <summary>The status diagram.</summary>
    public StatusDiagram Statuses { get; }

    /// <summary>The organisation today; null when it is not to be looked at.</summary>
    public IOrganisation? People { get; }

    /// <summary>What a working day counts for in proofs; 480 by default.</summary>
    public int MinutesPerWorkingDay { get; }

    /// <summary>Names and types that expressions see; null leaves names and types unchecked.</summary>
    public FeelScopeShape? Names { get; init; }

    /// <summary>Form id to schema, as far as they can be read.</summary>
    public IReadOnlyDictionary<string, JsonObject> Forms { get; init; } = new Dictionary<string, JsonObject>();

    /// <summary>The decision files that can be read.</summary>
    public IReadOnlyList<DecisionSource> Decisions { get; init; } = [];

    /// <summary>What the paths that expressions read can hold.</summary>
    public PathDomains Domains => _domains.Value;

    /// <summary>Decides whether conditions can hold together.</summary>
    public ConditionSolver Conditions => _conditions.Value;

    /// <summary>The longest way against the legal limit.</summary>
    public LongestWay Longest => _longest.Value;

    /// <summary>How far the search for faults of behaviour goes.</summary>
    public SoundnessLimits SoundnessLimits { get; init; } = SoundnessLimits.Default;

    /// <summary>Ends long searches early.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The faults of behaviour, searched for when first asked.</summary>
    public SoundnessReport Soundness => _soundness.Value;

    /// <summary>The decision tables with what their analysis says.</summary>
    internal IReadOnlyList<ProcedureTable> Tables => _tables.Value;

    internal FlowWays Ways { get; }

    /// <summary>What expressions can give, where that can be told.</summary>
    internal PossibleValues Values => _values.Value;

    /// <summary>What runs side by side.</summary>
    internal SideBySide Concurrency => _concurrency.Value;

    /// <summary>Every expression of the process.</summary>
    internal IReadOnlyList<PlacedExpression> Expressions => _expressions.Value;

    /// <summary>An expression read with the names it sees, once; null when it cannot be read.</summary>
    internal FeelExpression? Read(string text) => _read.GetOrAdd(text, t => FeelExpression.Parse(t, Names).Expression);

    /// <summary>What is known at each element on every way to it.</summary>
    internal KnownFacts Certain => _certain.Value;

    /// <summary>What is known at each element on some way to it.</summary>
    internal KnownFacts Possible => _possible.Value;

    /// <summary>The model that holds a decision; null when there is none that can be read.</summary>
    internal DmnModel? DecisionModel(string id)
        => Decisions.Select(d => d.Read.Model).OfType<DmnModel>().LastOrDefault(m => m.ById(id)?.Kind == DrgKind.Decision);

    internal StatusWays StatusWays => _statuses.Value;

    internal IEnumerable<FlowNode> UserSteps => Process.NodesInOrder.Where(n => n.Kind.Element == "userTask");
}
