using Kind = MotCua.Engine.Feel.FeelTypeKind;

namespace MotCua.Engine.Feel;

/// <summary>Walks a tree with what is known of types. Any means "not known", and nothing is said about it.</summary>
internal sealed class TypeInference
{
    private readonly List<FeelDiagnostic> _diagnostics = [];

    public static (FeelType Type, IReadOnlyList<FeelDiagnostic> Diagnostics) Run(FeelNode tree, FeelScopeShape shape)
    {
        var inference = new TypeInference();
        var type = inference.Infer(tree, CheckScope.Of(shape));
        return (type, inference._diagnostics);
    }

    private FeelType Infer(FeelNode node, CheckScope scope) => node switch
    {
        LiteralNode n => OfValue(n.Value),
        NameNode n => Name(n, scope),
        ListNode n => List(n, scope),
        ContextNode n => Context(n, scope),
        RangeNode n => FeelType.RangeOf(n.Children.Select(c => Infer(c, scope)).LastOrDefault(FeelType.Any)),
        FunctionNode n => FeelType.FunctionOf(n.Parameters.Select(p => p.Type), Infer(n.Body, n.Parameters.Aggregate(scope, (s, p) => s.With(p.Name, p.Type)))),
        ExternalFunctionNode => FeelType.AnyFunction,
        CallNode n => Call(n, scope),
        NegationNode n => Negation(n, Infer(n.Operand, scope)),
        BinaryNode n => Binary(n, Infer(n.Left, scope), Infer(n.Right, scope)),
        BetweenNode n => Between(n, scope),
        InNode n => In(n, scope),
        InstanceOfNode n => Then(Infer(n.Value, scope), FeelType.Boolean),
        TestsNode n => Tests(n, scope),
        IfNode n => If(n, scope),
        ForNode n => FeelType.ListOf(Infer(n.Body, Iterators(n.Iterators, scope).With("partial", FeelType.ListOf(FeelType.Any)))),
        QuantifiedNode n => Then(Condition(n.Condition, Iterators(n.Iterators, scope)), FeelType.Boolean),
        PathNode n => Path(n, Infer(n.Target, scope)),
        FilterNode n => Filter(n, scope),
        _ => FeelType.Any,
    };

    private FeelType Name(NameNode node, CheckScope scope)
    {
        if (scope.TryGet(node.Name, out var type) || node.Name == TestCode.Input || scope.AnyOpen)
        {
            return type;
        }

        if (FeelBuiltins.Find(node.Name) is not null)
        {
            return FeelType.AnyFunction;
        }

        ReportUnknown(node.Span, node.Name, scope.Names);
        return FeelType.Any;
    }

    private FeelType List(ListNode node, CheckScope scope)
    {
        var types = node.Children.Select(c => Infer(c, scope)).ToArray();
        return FeelType.ListOf(types.Length > 0 && types.All(t => t.Equals(types[0])) ? types[0] : FeelType.Any);
    }

    private FeelType Context(ContextNode node, CheckScope scope)
    {
        var fields = new List<KeyValuePair<string, FeelType>>();
        for (var i = 0; i < node.Names.Length; i++)
        {
            var type = Infer(node.Children[i], scope);
            fields.Add(new(node.Names[i], type));
            scope = scope.With(node.Names[i], type);
        }

        return FeelType.ContextOf(fields);
    }

    private FeelType Call(CallNode node, CheckScope scope)
    {
        var arguments = node.Arguments.Select(argument => Infer(argument, scope)).ToArray();

        if (node.Function is not NameNode name)
        {
            return Infer(node.Function, scope).ResultType;
        }

        if (scope.TryGet(name.Name, out var type))
        {
            if (type.Kind is not (Kind.Any or Kind.Null or Kind.Function))
            {
                Report(FeelTexts.NotAFunction, name.Span, name.Name);
            }

            return CallTypes.OfFunction(type, node, arguments, _diagnostics.Add);
        }

        if (scope.AnyOpen)
        {
            return FeelType.Any;
        }

        if (FeelBuiltins.Find(name.Name) is { } builtin)
        {
            return CallTypes.Of(builtin, node, arguments, _diagnostics.Add);
        }

        ReportUnknownFunction(name, scope);
        return FeelType.Any;
    }

    private void ReportUnknownFunction(NameNode name, CheckScope scope)
    {
        if (Suggestions.Nearest(name.Name, FeelBuiltins.Names.Concat(scope.Names)) is { } suggestion)
        {
            Report(FeelTexts.UnknownFunctionSuggestion, name.Span, name.Name, suggestion);
        }
        else
        {
            Report(FeelTexts.UnknownFunction, name.Span, name.Name);
        }
    }

    private FeelType Negation(NegationNode node, FeelType type)
    {
        if (type.Kind is not (Kind.Any or Kind.Null or Kind.Number or Kind.DaysTimeDuration or Kind.YearsMonthsDuration))
        {
            Report(FeelTexts.OperandType, node.Span, "-", FeelTerms.Of(type.Kind));
        }

        return type;
    }

    private FeelType Binary(BinaryNode node, FeelType left, FeelType right)
    {
        var result = OperatorTypes.Result(node.Operator, left.Kind, right.Kind);
        if (result is null)
        {
            Report(FeelTexts.OperandTypes, node.Span, FeelOperators.Symbol(node.Operator), FeelTerms.Of(left.Kind), FeelTerms.Of(right.Kind));
        }

        return result ?? FeelType.Any;
    }

    private FeelType Between(BetweenNode node, CheckScope scope)
    {
        var value = Infer(node.Value, scope);
        foreach (var bound in new[] { node.Low, node.High })
        {
            var type = Infer(bound, scope);
            if (OperatorTypes.Result(FeelOperator.Less, value.Kind, type.Kind) is null)
            {
                Report(FeelTexts.OperandTypes, node.Span, "between", FeelTerms.Of(value.Kind), FeelTerms.Of(type.Kind));
            }
        }

        return FeelType.Boolean;
    }

    private FeelType In(InNode node, CheckScope scope)
    {
        var value = Infer(node.Value, scope);
        return Tests(node.Tests, scope.With(TestCode.Input, value));
    }

    private FeelType Tests(TestsNode node, CheckScope scope)
    {
        scope.TryGet(TestCode.Input, out var input);
        foreach (var test in node.Children)
        {
            if (test is ExpressionTestNode { ReadsInput: true } condition)
            {
                Condition(condition.Expression, scope);
                continue;
            }

            foreach (var child in test.Children)
            {
                CheckTest(test, input, Infer(child, scope));
            }
        }

        return FeelType.Boolean;
    }

    private void CheckTest(FeelNode test, FeelType input, FeelType operand)
    {
        // Lists and intervals stand for their items here.
        var against = test is ExpressionTestNode && operand.Kind is Kind.List or Kind.Range ? operand.ItemType : operand;
        var op = test is ComparisonTestNode comparison ? comparison.Operator : FeelOperator.Equal;
        if (input.Kind is not (Kind.List or Kind.Range) && OperatorTypes.Result(op, input.Kind, against.Kind) is null)
        {
            Report(FeelTexts.OperandTypes, test.Span, test is ComparisonTestNode ? FeelOperators.Symbol(op) : "in", FeelTerms.Of(input.Kind), FeelTerms.Of(against.Kind));
        }
    }

    private FeelType If(IfNode node, CheckScope scope)
    {
        Condition(node.Condition, scope);
        var then = Infer(node.Then, scope);
        var otherwise = Infer(node.Otherwise, scope);
        return then.Equals(otherwise) || otherwise.Kind == Kind.Null ? then : then.Kind == Kind.Null ? otherwise : FeelType.Any;
    }

    private FeelType Condition(FeelNode node, CheckScope scope)
    {
        var type = Infer(node, scope);
        if (type.Kind is not (Kind.Any or Kind.Null or Kind.Boolean))
        {
            Report(FeelTexts.ConditionType, node.Span, FeelTerms.Of(type.Kind));
        }

        return type;
    }

    private CheckScope Iterators(IEnumerable<IteratorNode> iterators, CheckScope scope)
    {
        foreach (var iterator in iterators)
        {
            var source = Infer(iterator.Source, scope);
            var item = source.Kind is Kind.List or Kind.Range ? source.ItemType : FeelType.Any;
            if (iterator.End is not null)
            {
                Infer(iterator.End, scope);
                item = source;
            }

            scope = scope.With(iterator.Name, item);
        }

        return scope;
    }

    private FeelType Path(PathNode node, FeelType target)
    {
        if (target.Kind == Kind.List && target.ItemType.Kind != Kind.Any)
        {
            return FeelType.ListOf(Path(node, target.ItemType));
        }

        if (target.Kind == Kind.Context && !target.IsOpen)
        {
            if (target.TryField(node.Name, out var type))
            {
                return type;
            }

            ReportUnknown(node.Span, node.Name, target.Fields.Select(f => f.Key));
        }
        else if (target.Kind is not (Kind.Any or Kind.Null or Kind.Context or Kind.List) && !FeelProperties.Exists(target.Kind, node.Name))
        {
            Report(FeelTexts.NoProperty, node.Span, node.Name, FeelTerms.Of(target.Kind));
        }

        return FeelType.Any;
    }

    private FeelType Filter(FilterNode node, CheckScope scope)
    {
        var target = Infer(node.Target, scope);
        var item = target.Kind == Kind.List ? target.ItemType : target;
        var condition = Infer(node.Condition, scope.ForItem(item));
        if (condition.Kind is not (Kind.Any or Kind.Null or Kind.Boolean or Kind.Number))
        {
            Report(FeelTexts.ConditionType, node.Condition.Span, FeelTerms.Of(condition.Kind));
        }

        return condition.Kind switch
        {
            Kind.Number => item,
            Kind.Boolean => FeelType.ListOf(item),
            _ => FeelType.Any,
        };
    }

    private static FeelType OfValue(FeelValue value) => value switch
    {
        FeelNull => FeelType.Null,
        FeelNumberValue => FeelType.Number,
        FeelString => FeelType.String,
        FeelBoolean => FeelType.Boolean,
        FeelDate => FeelType.Date,
        FeelTime => FeelType.Time,
        FeelDateTime => FeelType.DateTime,
        FeelDaysTimeDuration => FeelType.DaysTimeDuration,
        FeelYearsMonthsDuration => FeelType.YearsMonthsDuration,
        _ => FeelType.Any,
    };

    private static FeelType Then(FeelType first, FeelType result)
    {
        _ = first;
        return result;
    }

    private void ReportUnknown(FeelSpan at, string name, IEnumerable<string> known)
    {
        if (Suggestions.Nearest(name, known) is { } suggestion)
        {
            Report(FeelTexts.UnknownNameSuggestion, at, name, suggestion);
        }
        else
        {
            Report(FeelTexts.UnknownName, at, name);
        }
    }

    private void Report(FeelDiagnosticKind kind, FeelSpan at, params ReadOnlySpan<string> arguments)
        => _diagnostics.Add(new FeelDiagnostic(kind.Code, at.Start, at.Length, [.. arguments], kind.Severity));
}
