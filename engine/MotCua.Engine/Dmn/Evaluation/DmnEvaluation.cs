using System.Collections.Immutable;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>
/// Works elements out, each once. A decision service called with arguments is an evaluation of its own
/// in which those arguments are known from the start.
/// </summary>
internal sealed class DmnEvaluation(DmnRun run, DmnModel root, FeelContext inputs, ImmutableDictionary<DrgElement, FeelValue> given)
{
    // What one decision counts for against the limit on depth, besides its expressions.
    private const int Levels = 5;

    private readonly Dictionary<DrgElement, FeelValue> _known = new(given);

    public FeelValue Value(DrgElement element)
    {
        if (_known.TryGetValue(element, out var value))
        {
            return value;
        }

        if (!run.Feel.Enter(default, Levels))
        {
            run.Attribute(element.Id);
            return FeelValue.Null;
        }

        value = element.Kind switch
        {
            DrgKind.InputData => Input(element),
            DrgKind.KnowledgeModel => element.Logic?.Evaluate(run, FrameOf(element)) ?? run.Fail(DmnTexts.NoLogic, element.Id, element.Name),
            DrgKind.Service => Service(element),
            _ => Decision(element),
        };
        run.Feel.Leave(Levels);
        return _known[element] = value;
    }

    private FeelValue Input(DrgElement element)
    {
        var value = run.Fit(Given(element), element.Type, element.Name, element.Id);
        run.Read(element.Name, value);
        return value;
    }

    // Input data of an imported model may be given by namespace, under the import's name, or plainly.
    private FeelValue Given(DrgElement element)
    {
        if (element.Model != root)
        {
            if (inputs.TryGet(element.Model.Namespace + "#" + element.Name, out var spaced))
            {
                return spaced;
            }

            if (root.ImportName(element.Model) is { } import && inputs.TryGet(import, out var group)
                && group is FeelContext context && context.TryGet(element.Name, out var inner))
            {
                return inner;
            }
        }

        return inputs.TryGet(element.Name, out var value) ? value : FeelValue.Null;
    }

    private FeelValue Decision(DrgElement element)
    {
        var frame = FrameOf(element);
        var firstTable = run.TablesSoFar;
        var value = element.Logic is null
            ? run.Fail(DmnTexts.NoLogic, element.Id, element.Name)
            : run.Fit(element.Logic.Evaluate(run, frame), element.Type, element.Name, element.Id);
        run.Traced(element.Id, element.Name, value, firstTable);
        return value;
    }

    /// <summary>A frame with the values of all that an element requires; those of imported models under the import's name.</summary>
    private FeelFrame FrameOf(DrgElement element)
    {
        var names = FeelContext.Empty;
        foreach (var required in element.Requires)
        {
            var value = Value(required);
            if (required.Model == element.Model || element.Model.ImportName(required.Model) is not { Length: > 0 } import)
            {
                names = names.With(required.Name, value);
                continue;
            }

            var group = names.TryGet(import, out var known) ? (FeelContext)known : FeelContext.Empty;
            names = names.With(import, group.With(required.Name, value));
        }

        var frame = FeelFrame.Root(run.Feel, names);
        return element.Kind == DrgKind.KnowledgeModel ? Recursive(frame, element) : frame;
    }

    // A business knowledge model sees itself, so that it may recur.
    private FeelFrame Recursive(FeelFrame frame, DrgElement element)
        => frame.With(element.Name, new FeelFunction(
            element.Name,
            [.. ((element.Logic as FunctionLogic)?.Parameters ?? []).Select(p => new FeelParameter(p.Name, p.Type.Feel))],
            (feel, at, arguments) => Value(element) is FeelFunction self ? self.Body(feel, at, arguments) : FeelValue.Null));

    private FeelFunction Service(DrgElement service)
        => new(service.Name, [.. service.Parameters.Select(p => new FeelParameter(p.Name, p.Type.Feel))], (feel, at, arguments) =>
        {
            var bound = given;
            for (var i = 0; i < arguments.Count; i++)
            {
                bound = bound.SetItem(service.Parameters[i], run.Fit(arguments[i], service.Parameters[i].Type, service.Parameters[i].Name, service.Id));
            }

            var inner = new DmnEvaluation(run, root, inputs, bound);
            return inner.Outputs(service);
        });

    /// <summary>The value of a service: that of its one output decision, or a context of several.</summary>
    public FeelValue Outputs(DrgElement service)
    {
        var value = service.Requires is [var only] ? Value(only) : FeelContext.Of(service.Requires.Select(d => KeyValuePair.Create(d.Name, Value(d))));
        return run.Fit(value, service.ResultType, service.Name, service.Id);
    }
}
