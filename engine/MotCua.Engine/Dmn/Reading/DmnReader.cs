using System.Collections.Immutable;
using System.Xml.Linq;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A model from XML: elements first, then their requirements, then their logic in the order of requirement.</summary>
internal sealed class DmnReader
{
    private const int MostLevels = 200;

    private static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal)
    {
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
    };

    private readonly XElement _root;
    private readonly DmnModel _model;
    private readonly Dictionary<string, DmnModel> _imports = new(StringComparer.Ordinal);
    private readonly List<DmnFinding> _findings = [];
    private readonly Dictionary<DrgElement, XElement> _sources = [];
    private readonly DmnTypes _types;
    private readonly LogicReader _logics;

    private DmnReader(XElement root, IReadOnlyCollection<DmnModel> imported)
    {
        _root = root;
        foreach (var import in root.Children("import"))
        {
            var wanted = import.Attribute("namespace")?.Value;
            if (imported.FirstOrDefault(m => m.Namespace == wanted) is { } model)
            {
                _imports[import.NameAttribute()] = model;
            }
            else if (Namespaces.Contains(import.Attribute("importType")?.Value ?? ""))
            {
                _findings.Add(new DmnFinding(DmnTexts.MissingReference.Code, import.IdOrName(), null, 0, 0, [wanted ?? ""]) { Line = import.Line() });
            }
        }

        _types = new DmnTypes(root, _imports, _findings.Add);
        _logics = new LogicReader(_types, _findings.Add);
        _model = new DmnModel(root.NameAttribute(), root.Attribute("namespace")?.Value ?? "", _types, _imports);
    }

    public static DmnReadResult Read(XDocument xml, IReadOnlyCollection<DmnModel> imported)
    {
        var root = xml.Root!;
        if (root.Name.LocalName != "definitions" || !Namespaces.Contains(root.Name.NamespaceName))
        {
            return new DmnReadResult(null, [new DmnFinding(DmnTexts.NotDmn.Code, null, null, 0, 0, [])]);
        }

        return new DmnReader(root, imported).ReadModel();
    }

    private DmnReadResult ReadModel()
    {
        Declare("inputData", DrgKind.InputData);
        Declare("decision", DrgKind.Decision);
        Declare("businessKnowledgeModel", DrgKind.KnowledgeModel);
        Declare("decisionService", DrgKind.Service);
        foreach (var (element, source) in _sources)
        {
            ReadRequirements(element, source);
        }

        foreach (var element in InOrder())
        {
            ReadLogic(element, _sources[element]);
        }

        return new DmnReadResult(_model, [.. _findings]);
    }

    private void Declare(string tag, DrgKind kind)
    {
        foreach (var source in _root.Children(tag))
        {
            var variable = source.Child("variable");
            var type = _types.Find(variable?.Attribute("typeRef")?.Value, source.IdOrName());
            var name = variable?.NameAttribute() is { Length: > 0 } own ? own : source.NameAttribute();
            var element = new DrgElement(kind, _model, source.Id() ?? name, name.Length > 0 ? name : source.Id() ?? "", type);
            _sources[element] = source;
            _model.Add(element);
        }
    }

    private void ReadRequirements(DrgElement element, XElement source)
    {
        if (element.Kind == DrgKind.Service)
        {
            element.Requires = [.. References(source, "outputDecision")];
            element.Parameters = [.. References(source, "inputData"), .. References(source, "inputDecision")];
            return;
        }

        var requirements = source.Children("informationRequirement").Concat(source.Children("knowledgeRequirement"));
        element.Requires = [.. requirements.SelectMany(r => References(r, "requiredInput").Concat(References(r, "requiredDecision")).Concat(References(r, "requiredKnowledge")))];
    }

    private IEnumerable<DrgElement> References(XElement owner, string tag)
    {
        foreach (var reference in owner.Children(tag))
        {
            var href = reference.Attribute("href")?.Value ?? "";
            var mark = href.IndexOf('#', StringComparison.Ordinal);
            var (space, id) = mark < 0 ? ("", href) : (href[..mark], href[(mark + 1)..]);
            var model = space.Length == 0 || space == _model.Namespace ? _model : _imports.Values.FirstOrDefault(m => m.Namespace == space);
            if (model?.ById(id) is { } found)
            {
                yield return found;
            }
            else
            {
                _findings.Add(new DmnFinding(DmnTexts.MissingReference.Code, owner.IdOrName(), null, 0, 0, [href]) { Line = reference.Line() });
            }
        }
    }

    /// <summary>Elements after what they require. One that depends on itself, or stands at the end of an endless chain, loses its requirements.</summary>
    private List<DrgElement> InOrder()
    {
        var order = new List<DrgElement>();
        var level = new Dictionary<DrgElement, int>();
        foreach (var start in _sources.Keys)
        {
            var open = new Stack<(DrgElement Element, int Next)>();
            open.Push((start, 0));
            while (open.TryPop(out var top))
            {
                var (element, next) = top;
                if (next == 0 && !level.TryAdd(element, -1))
                {
                    continue;
                }

                if (next < element.Requires.Length)
                {
                    open.Push((element, next + 1));
                    var required = element.Requires[next];
                    if (required.Model != _model || (level.TryGetValue(required, out var known) && known >= 0))
                    {
                        continue;
                    }

                    if (level.ContainsKey(required))
                    {
                        Cut(element, required);
                        open.Pop();
                        open.Push((element, next));
                        continue;
                    }

                    open.Push((required, 0));
                    continue;
                }

                level[element] = 1 + element.Requires.Select(r => level.GetValueOrDefault(r)).DefaultIfEmpty().Max();
                if (level[element] > MostLevels)
                {
                    element.Requires.ToList().ForEach(r => Cut(element, r));
                }

                order.Add(element);
            }
        }

        return order;
    }

    private void Cut(DrgElement element, DrgElement required)
    {
        element.Requires = element.Requires.Remove(required);

        // A business knowledge model may call itself; it knows its own name anyway.
        if (element != required || element.Kind != DrgKind.KnowledgeModel)
        {
            _findings.Add(new DmnFinding(DmnTexts.Cycle.Code, element.Id, null, 0, 0, [element.Name]) { Line = _sources[element].Line() });
        }
    }

    private void ReadLogic(DrgElement element, XElement source)
    {
        var shape = _types.Names.Aggregate(Shape(element), (s, name) => s.WithType(name, _types.Find(name, null).Feel));
        element.Logic = element.Kind switch
        {
            DrgKind.Decision => _logics.ReadIn(source, shape, element.Type),
            DrgKind.KnowledgeModel when source.Child("encapsulatedLogic") is { } function
                => _logics.Function(function, element.Name, shape.With(element.Name, FeelType.AnyFunction), element.ResultType),
            _ => null,
        };
        if (element.Logic is null && element.Kind is DrgKind.Decision)
        {
            _findings.Add(new DmnFinding(DmnTexts.NoLogic.Code, element.Id, null, 0, 0, [element.Name]) { Line = source.Line() });
        }
    }

    private FeelScopeShape Shape(DrgElement element)
    {
        var shape = FeelScopeShape.Empty;
        foreach (var required in element.Requires)
        {
            shape = required.Model == _model || _model.ImportName(required.Model) is not { } import
                ? shape.With(required.Name, required.KnownType)
                : shape.With(import, WithField(shape, import, required));
        }

        return shape;
    }

    private static FeelType WithField(FeelScopeShape shape, string import, DrgElement required)
    {
        _ = shape.TryGet(import, out var known);
        return FeelType.ContextOf([.. known.Fields.Where(f => f.Key != required.Name), new(required.Name, required.KnownType)]);
    }
}
