using System.Collections.Immutable;
using System.Xml.Linq;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>The item definitions of a model, resolved when first asked for.</summary>
internal sealed class DmnTypes
{
    private const int MostLevels = 30;

    private readonly Dictionary<string, XElement> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DmnType> _resolved = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, DmnModel> _imports;
    private readonly Action<DmnFinding> _report;
    private int _level;

    public DmnTypes(XElement root, IReadOnlyDictionary<string, DmnModel> imports, Action<DmnFinding> report)
    {
        _imports = imports;
        _report = report;
        foreach (var definition in root.Children("itemDefinition"))
        {
            _definitions.TryAdd(definition.NameAttribute(), definition);
        }
    }

    public IEnumerable<string> Names => _definitions.Keys;

    public DmnType Find(string? name, string? elementId)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return DmnType.Any;
        }

        name = name.Trim();
        if (_resolved.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_definitions.TryGetValue(name, out var definition))
        {
            // Recursive definitions exist; the inner mention says nothing more than Any.
            _resolved[name] = DmnType.Any;
            return _resolved[name] = Resolve(definition);
        }

        // "feel:number" and the like: older tools write a prefix.
        var local = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (FeelTypeNames.TryFind(local, out var type))
        {
            return new DmnType(type);
        }

        foreach (var (prefix, model) in _imports)
        {
            if (name.StartsWith(prefix + ".", StringComparison.Ordinal))
            {
                return model.Types.Find(name[(prefix.Length + 1)..], elementId);
            }
        }

        _report(new DmnFinding(DmnTexts.UnknownType.Code, elementId, null, 0, 0, [name]));
        return DmnType.Any;
    }

    private DmnType Resolve(XElement definition)
    {
        if (++_level > MostLevels)
        {
            _level--;
            return DmnType.Any;
        }

        var type = ResolveOne(definition);
        _level--;
        return definition.Attribute("isCollection")?.Value == "true"
            ? new DmnType(FeelType.ListOf(type.Feel)) { Base = type, Allowed = Tests(definition, "typeConstraint"), TestsWhole = true }
            : type;
    }

    private DmnType ResolveOne(XElement definition)
    {
        var components = definition.Children("itemComponent").ToArray();
        if (components.Length > 0)
        {
            ImmutableArray<KeyValuePair<string, DmnType>> fields = [.. components.Select(c => KeyValuePair.Create(c.NameAttribute(), Resolve(c)))];
            return new DmnType(FeelType.ContextOf(fields.Select(f => KeyValuePair.Create(f.Key, f.Value.Feel)))) { Components = fields };
        }

        if (definition.Child("functionItem") is { } function)
        {
            var parameters = function.Children("parameters").Select(p => Find(p.Attribute("typeRef")?.Value, null).Feel);
            return new DmnType(FeelType.FunctionOf(parameters, Find(function.Attribute("outputTypeRef")?.Value, null).Feel));
        }

        var inner = Find(definition.Child("typeRef")?.Value, definition.IdOrName());
        return new DmnType(inner.Feel) { Base = inner, Allowed = Tests(definition, "allowedValues") };
    }

    private FeelExpression? Tests(XElement definition, string child)
    {
        if (definition.Child(child)?.Child("text")?.Value is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var parsed = FeelExpression.ParseUnaryTests(text);
        foreach (var d in parsed.Diagnostics)
        {
            _report(new DmnFinding(d.Code, definition.IdOrName(), null, d.Start, d.Length, d.Arguments) { Line = definition.Line() });
        }

        return parsed.Expression;
    }
}
