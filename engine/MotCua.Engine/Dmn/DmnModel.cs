using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A DMN model (1.3, 1.4 or 1.5), read once, evaluated often; immutable once read.</summary>
public sealed class DmnModel
{
    private readonly Dictionary<string, DrgElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DrgElement> _byName = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, DmnModel> _imports;

    internal DmnModel(string name, string space, DmnTypes types, IReadOnlyDictionary<string, DmnModel> imports)
    {
        Name = name;
        Namespace = space;
        Types = types;
        _imports = imports;
    }

    /// <summary>The name of the definitions.</summary>
    public string Name { get; }

    /// <summary>The namespace under which other models import this one.</summary>
    public string Namespace { get; }

    /// <summary>The decisions, by id, in the order of the file.</summary>
    public IEnumerable<KeyValuePair<string, string>> Decisions
        => _byId.Values.Where(e => e.Kind == DrgKind.Decision).Select(e => KeyValuePair.Create(e.Id, e.Name));

    /// <summary>The names and types of the input data.</summary>
    public FeelScopeShape Inputs
        => _byId.Values.Where(e => e.Kind == DrgKind.InputData).Aggregate(FeelScopeShape.Empty, (shape, e) => shape.With(e.Name, e.Type.Feel));

    /// <summary>The best known type of a decision, an input or a service by id or name; Any when there is none of that name.</summary>
    public FeelType TypeOf(string idOrName)
        => (ById(idOrName) ?? _byName.GetValueOrDefault(idOrName.Normalize())) is not { } element ? FeelType.Any
            : element.Kind == DrgKind.Service ? element.ResultType.Feel
            : element.KnownType;

    internal DmnTypes Types { get; }

    /// <summary>Reads a model from XML; never throws for what the bytes hold.</summary>
    /// <param name="xml">The file's bytes.</param>
    /// <param name="imported">The models this one may import, read before.</param>
    public static DmnReadResult Parse(ReadOnlySpan<byte> xml, IReadOnlyCollection<DmnModel>? imported = null)
    {
        var (document, problem) = DmnDocument.Read(xml.ToArray());
        return document is null ? new DmnReadResult(null, [problem!]) : document.ReadModel(imported);
    }

    /// <summary>
    /// Evaluates a decision (or decision service, with its parameters among the inputs) by id or name.
    /// Inputs are taken by name, those of imported models also by <c>namespace#name</c>; missing ones are null.
    /// </summary>
    public DmnResult Evaluate(string decisionIdOrName, FeelScope inputs)
    {
        var run = new DmnRun(inputs);
        var element = ById(decisionIdOrName) ?? _byName.GetValueOrDefault(decisionIdOrName.Normalize());
        var value = element is { Kind: DrgKind.Decision or DrgKind.Service or DrgKind.KnowledgeModel }
            ? Evaluate(run, element, inputs.Names)
            : run.Fail(DmnTexts.UnknownDecision, decisionIdOrName, decisionIdOrName);
        return new DmnResult(run.Feel.Exhausted ? FeelValue.Null : value, run.Diagnostics, run.Explanation);
    }

    internal void Add(DrgElement element)
    {
        _byId.TryAdd(element.Id, element);

        // Of one name the decision is meant before a service, and either before input data.
        if (!_byName.TryAdd(element.Name, element) && _byName[element.Name].Kind == DrgKind.InputData)
        {
            _byName[element.Name] = element;
        }
    }

    /// <summary>The decision tables of decisions and knowledge models, in the order of the file, with the element each belongs to.</summary>
    internal IEnumerable<(DrgElement Element, TableLogic Table)> Tables
        => _byId.Values.Where(e => e.Logic is not null).SelectMany(e => TablesIn(e.Logic!).Select(table => (e, table)));

    private static IEnumerable<TableLogic> TablesIn(DmnLogic logic)
        => logic is TableLogic table ? [table] : logic.Parts.SelectMany(TablesIn);

    internal DrgElement? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The name under which this model imports another, or null.</summary>
    internal string? ImportName(DmnModel model) => _imports.Where(i => i.Value == model).Select(i => i.Key).FirstOrDefault();

    private FeelValue Evaluate(DmnRun run, DrgElement element, FeelContext inputs)
    {
        if (element.Kind != DrgKind.Service)
        {
            return new DmnEvaluation(run, this, inputs, ImmutableDictionary<DrgElement, FeelValue>.Empty).Value(element);
        }

        // Input decisions of a service are given, not worked out.
        var given = element.Parameters.Where(p => p.Kind == DrgKind.Decision)
            .ToImmutableDictionary(p => p, p => inputs.TryGet(p.Name, out var value) ? value : FeelValue.Null);
        return new DmnEvaluation(run, this, inputs, given).Outputs(element);
    }
}
