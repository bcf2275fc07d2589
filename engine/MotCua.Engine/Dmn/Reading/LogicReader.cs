using System.Collections.Immutable;
using System.Xml.Linq;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>Boxed expressions from XML. What is missing or wrong becomes a finding and a logic that gives null.</summary>
internal sealed class LogicReader
{
    private readonly Dictionary<string, Func<XElement, FeelScopeShape, DmnType, DmnLogic>> _kinds;
    private readonly DmnTypes _types;
    private readonly TableReader _tables;
    private readonly Action<DmnFinding> _report;

    public LogicReader(DmnTypes types, Action<DmnFinding> report)
    {
        _types = types;
        _report = report;
        _tables = new TableReader(this, types, report);
        _kinds = new(StringComparer.Ordinal)
        {
            ["literalExpression"] = (e, shape, type) => Literal(e.Child("text")?.Value, e, shape, type),
            ["decisionTable"] = _tables.Read,
            ["context"] = Context,
            ["relation"] = Relation,
            ["list"] = (e, shape, _) => new ListLogic([.. e.Elements().Where(IsLogic).Select(item => Read(item, shape, DmnType.Any))]) { ElementId = IdOf(e) },
            ["invocation"] = Invocation,
            ["functionDefinition"] = (e, shape, _) => Function(e, "", shape, DmnType.Any),
            ["conditional"] = (e, shape, _) => new ConditionalLogic(Inner(e, "if", shape), Inner(e, "then", shape), Inner(e, "else", shape)) { ElementId = IdOf(e) },
            ["filter"] = Filter,
            ["for"] = (e, shape, _) => Iteration(e, IterationKind.For, "return", shape),
            ["some"] = (e, shape, _) => Iteration(e, IterationKind.Some, "satisfies", shape),
            ["every"] = (e, shape, _) => Iteration(e, IterationKind.Every, "satisfies", shape),
        };
    }

    /// <summary>The boxed expression among the children of an element, or null when there is none.</summary>
    public DmnLogic? ReadIn(XElement owner, FeelScopeShape shape, DmnType type)
        => owner.Elements().FirstOrDefault(IsLogic) is { } logic ? Read(logic, shape, type) : null;

    public DmnLogic Literal(string? text, XElement at, FeelScopeShape shape, DmnType type, DmnCell? cell = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            // An empty cell or expression is DMN's null.
            return new LiteralLogic(cell is null ? null : FeelExpression.Parse("null").Expression, null, type) { ElementId = IdOf(at) };
        }

        var parsed = FeelExpression.Parse(text, shape);
        Report(parsed, shape, at, cell);
        return new LiteralLogic(parsed.Expression, parsed.Succeeded ? null : parsed.Diagnostics[0], type) { ElementId = IdOf(at) };
    }

    /// <summary>Unary tests; <paramref name="input"/> is the type of what they test.</summary>
    public FeelExpression? Tests(string? text, XElement at, FeelScopeShape shape, DmnCell? cell, FeelType input)
    {
        var parsed = FeelExpression.ParseUnaryTests(string.IsNullOrWhiteSpace(text) ? "-" : text.Trim(), shape);
        Report(parsed, shape.With(TestCode.Input, input), at, cell);
        return parsed.Expression;
    }

    public FunctionLogic Function(XElement element, string name, FeelScopeShape shape, DmnType result)
    {
        ImmutableArray<FunctionLogic.Parameter> parameters =
            [.. element.Children("formalParameter").Select(p => new FunctionLogic.Parameter(p.NameAttribute(), _types.Find(p.Attribute("typeRef")?.Value, p.IdOrName())))];
        var inner = parameters.Aggregate(shape, (s, p) => s.With(p.Name, p.Type.Feel));
        var external = element.Attribute("kind")?.Value is "Java" or "PMML";
        if (external)
        {
            _report(new DmnFinding(DmnTexts.Unsupported.Code, element.IdOrName(), null, 0, 0, [element.Attribute("kind")!.Value]) { Line = element.Line() });
        }

        return new FunctionLogic(name, parameters, external ? null : ReadIn(element, inner, DmnType.Any), result) { ElementId = IdOf(element) };
    }

    public static string IdOf(XElement element) => element.IdOrName() ?? "";

    private bool IsLogic(XElement element) => _kinds.ContainsKey(element.Name.LocalName) && element.Name.Namespace == element.Parent!.Name.Namespace;

    private DmnLogic Read(XElement element, FeelScopeShape shape, DmnType type)
    {
        var own = _types.Find(element.Attribute("typeRef")?.Value, element.IdOrName());
        var logic = _kinds[element.Name.LocalName](element, shape, own.Feel.Kind == FeelTypeKind.Any ? type : own);
        logic.Declared = own;
        return logic;
    }

    private DmnLogic Inner(XElement element, string child, FeelScopeShape shape)
        => element.Child(child) is { } part && ReadIn(part, shape, DmnType.Any) is { } logic ? logic : Literal(null, element, shape, DmnType.Any);

    private ContextLogic Context(XElement element, FeelScopeShape shape, DmnType type)
    {
        var entries = ImmutableArray.CreateBuilder<ContextLogic.Entry>();
        foreach (var child in element.Children("contextEntry"))
        {
            var variable = child.Child("variable");
            var declared = variable is null ? DmnType.Any : _types.Find(variable.Attribute("typeRef")?.Value, variable.IdOrName());
            var logic = ReadNamed(child, variable, shape, declared);
            var entry = new ContextLogic.Entry(variable?.NameAttribute(), declared, logic);
            entries.Add(entry);
            shape = entry.Name is null ? shape : shape.With(entry.Name, entry.KnownType);
        }

        return new ContextLogic(entries.ToImmutable()) { ElementId = IdOf(element) };
    }

    // A function in a context may call itself by the name of its entry.
    private DmnLogic ReadNamed(XElement owner, XElement? variable, FeelScopeShape shape, DmnType type)
        => ReadIn(owner, variable is null || owner.Child("functionDefinition") is null ? shape : shape.With(variable.NameAttribute(), FeelType.AnyFunction), type)
            ?? Literal(null, owner, shape, type);

    private ListLogic Relation(XElement element, FeelScopeShape shape, DmnType type)
    {
        var columns = element.Children("column").Select(c => (Name: c.NameAttribute(), Type: _types.Find(c.Attribute("typeRef")?.Value, c.IdOrName()))).ToArray();
        var rows = element.Children("row").Select(DmnLogic (row) => new ContextLogic(
            [.. row.Elements().Where(IsLogic).Take(columns.Length).Select((cell, i) => new ContextLogic.Entry(columns[i].Name, columns[i].Type, Read(cell, shape, columns[i].Type)))])
        { ElementId = IdOf(row) });
        return new ListLogic([.. rows]) { ElementId = IdOf(element) };
    }

    private InvocationLogic Invocation(XElement element, FeelScopeShape shape, DmnType type)
    {
        var bindings = element.Children("binding").Select(b => KeyValuePair.Create(
            b.Child("parameter")?.NameAttribute() ?? "",
            ReadIn(b, shape, DmnType.Any) ?? Literal("null", b, shape, DmnType.Any)));
        return new InvocationLogic(ReadIn(element, shape, DmnType.Any) ?? Literal(null, element, shape, DmnType.Any), [.. bindings]) { ElementId = IdOf(element) };
    }

    private FilterLogic Filter(XElement element, FeelScopeShape shape, DmnType type)
    {
        var source = Inner(element, "in", shape);
        var inner = source.Type.ItemType.Fields.Aggregate(shape, (s, f) => s.With(f.Key, f.Value)).With("item", source.Type.ItemType);
        return new FilterLogic(source, Inner(element, "match", inner)) { ElementId = IdOf(element) };
    }

    private IterationLogic Iteration(XElement element, IterationKind kind, string body, FeelScopeShape shape)
    {
        var variable = element.Attribute("iteratorVariable")?.Value ?? "";
        var source = Inner(element, "in", shape);
        var inner = shape.With(variable, source.Type.ItemType).With("partial", FeelType.ListOf(FeelType.Any));
        return new IterationLogic(kind, variable, source, Inner(element, body, inner)) { ElementId = IdOf(element) };
    }

    // What cannot be read, and what reads but can only fail.
    private void Report(FeelParseResult parsed, FeelScopeShape shape, XElement at, DmnCell? cell)
    {
        foreach (var d in parsed.Expression is { } expression ? FeelChecker.Check(expression, shape) : parsed.Diagnostics)
        {
            _report(new DmnFinding(d.Code, at.IdOrName(), cell, d.Start, d.Length, d.Arguments) { Line = at.Line() });
        }
    }
}
