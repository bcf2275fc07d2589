using System.Text.Json.Nodes;
using MotCua.Engine.Bpmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.Events;
using MotCua.Engine.Kernel.Expressions;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Kernel.Running;

/// <summary>
/// Repeated activities (BPMN 2.0.2, sections 13.3.6 and 13.3.7). One token waits for the whole; each instance has a
/// scope and a token of its own, at the same element.
/// </summary>
internal static class Loops
{
    /// <summary>Instances one activity may have.</summary>
    public const int MaxInstances = 1000;

    private const string Items = "loopItems";
    private const string Results = "loopResults";

    /// <summary>Whether the token runs one instance, as opposed to waiting for all.</summary>
    public static bool IsInstance(DossierState state, Token token)
        => state.Scopes.Find(token.ScopeId) is { Kind: ScopeKind.Instance } scope && scope.ElementId == token.ElementId;

    /// <summary>The token that waits for the activity as a whole; what sits on its border belongs to that one.</summary>
    public static Token HostOf(DossierState state, Token token)
        => IsInstance(state, token) ? state.Tokens[state.Scopes[token.ScopeId].ParentTokenId!] : token;

    /// <summary>Begins the repetition.</summary>
    public static Trouble? Begin(ElementRun at)
    {
        var (total, items, trouble) = at.Run.Parts.Answers.Times(at);
        if (trouble is not null)
        {
            return trouble;
        }

        at.Wait();
        var known = Counters(total, 0, 0);
        known[Items] = items;
        known[Results] = new JsonArray();
        at.Run.Emit(new LoopStarted(at.Token.Id, total, known));
        at.Run.Schedule(StepKind.Loop, at.Token.Id);
        return null;
    }

    /// <summary>An instance leaves its activity: its result is kept, events are thrown, its scope closes.</summary>
    public static Trouble? InstanceDone(ElementRun at)
    {
        var run = at.Run;
        var host = HostOf(run.State, at.Token);
        var loop = run.State.Loops[host.Id];
        var setting = at.Node.Loop!;
        var completed = loop.Completed + 1;
        var known = Counters(loop.Total, loop.Started, completed);
        if (setting.Result is { } result)
        {
            var (value, trouble) = run.Expressions.Evaluate(result, at.Node.Id);
            if (trouble is not null)
            {
                return trouble;
            }

            // Results stand in the order of the items, not in the order of completion.
            var results = run.State.Data.Locals[host.Id][Results]!.DeepClone().AsArray();
            var place = Number(run.State.Data.Locals[at.Token.ScopeId], "loopCounter") - 1;
            while (results.Count <= place)
            {
                results.Add(null);
            }

            results[place] = VariableCodec.Write(value);
            known[Results] = results;
        }

        run.Emit(new LoopAdvanced(host.Id, loop.Started, completed, known));
        return Throw(at, host, setting, completed) ?? Consume(at);
    }

    /// <summary>Begins the next instances, or ends the repetition.</summary>
    public static Trouble? Next(DossierRun run, Token host)
    {
        var node = run.Process.Nodes[host.ElementId];
        var setting = node.Loop!;
        run.Place = Place.Of(host);
        var (done, trouble) = IsDone(run, run.State.Loops[host.Id], setting, node.Id);
        if (trouble is not null)
        {
            return trouble;
        }

        if (done)
        {
            return End(run, host, setting);
        }

        if (host.State == TokenState.Moving)
        {
            run.Emit(new TokenParked(host.Id, TokenState.Waiting));
        }

        var loop = run.State.Loops[host.Id];
        var wanted = setting.IsSequential ? loop.Completed + 1 : loop.Total!.Value;
        for (var started = loop.Started; started < wanted; started++)
        {
            Start(run, host, setting, started);
        }

        return null;
    }

    private static void Start(DossierRun run, Token host, LoopSetting setting, int index)
    {
        var loop = run.State.Loops[host.Id];
        run.Emit(new LoopAdvanced(host.Id, index + 1, loop.Completed, Counters(loop.Total, index + 1, loop.Completed)));
        var own = new JsonObject { ["loopCounter"] = index + 1 };
        if (setting.Item is { } item)
        {
            own[item] = run.State.Data.Locals[host.Id][Items]?[index]?.DeepClone();
        }

        var scope = run.NextId('s');
        run.Emit(new ScopeOpened(scope, host.ElementId, host.ScopeId, host.Id, ScopeKind.Instance, own));
        Tokens.Create(run, scope, host.ElementId);
    }

    private static Trouble? End(DossierRun run, Token host, LoopSetting setting)
    {
        foreach (var scope in run.State.Scopes.Values.Where(s => s.ParentTokenId == host.Id && s.Kind == ScopeKind.Instance).ToList())
        {
            Scopes.Abandon(run, scope.Id, "completionCondition");
        }

        var results = run.State.Data.Locals.Find(host.Id)?[Results]?.DeepClone();
        run.Emit(new LoopEnded(host.Id));
        if (setting.Output is { } output)
        {
            Variables.Set(run, new Place(host.ScopeId, null), new JsonObject { [output] = results });
        }

        Tokens.Complete(run, host.Id);
        return null;
    }

    private static (bool Done, Trouble? Trouble) IsDone(DossierRun run, LoopState loop, LoopSetting setting, string elementId)
    {
        if (loop.Completed >= loop.Total)
        {
            return (true, null);
        }

        if (setting.IsStandard)
        {
            if (setting.Condition is null || (loop.Completed == 0 && !setting.TestBefore))
            {
                return (false, null);
            }

            var (goesOn, wrong) = run.Expressions.IsTrue(setting.Condition, elementId);
            return (!goesOn, wrong);
        }

        return setting.CompletionCondition is null || loop.Completed == 0 ? (false, null) : run.Expressions.IsTrue(setting.CompletionCondition, elementId);
    }

    /// <summary>How often the activity is repeated, and the items it goes through.</summary>
    public static (int? Total, JsonNode? Items, Trouble? Trouble) Size(ElementRun at)
    {
        var setting = at.Node.Loop!;
        if (setting.IsStandard)
        {
            return (setting.Maximum, null, null);
        }

        var (value, trouble) = at.Run.Expressions.Evaluate(setting.Collection ?? setting.Cardinality ?? "null", at.Node.Id);
        if (trouble is not null)
        {
            return (null, null, trouble);
        }

        if (setting.Collection is not null)
        {
            IReadOnlyList<FeelValue> items = value is FeelList list ? list.Items : value.IsNull ? [] : [value];
            return Bounded(at, items.Count, VariableCodec.Write(new FeelList(items)));
        }

        return (value as FeelNumberValue)?.Value.ToInt64() is { } count and >= 0
            ? Bounded(at, (int)Math.Min(count, int.MaxValue), null)
            : (null, null, Trouble.Of(IncidentCode.LoopUnreadable, ("element", at.Node.Id), ("name", at.Node.Name), ("value", value.ToString())));
    }

    private static (int? Total, JsonNode? Items, Trouble? Trouble) Bounded(ElementRun at, int count, JsonNode? items)
        => count <= MaxInstances
            ? (count, items, null)
            : (null, null, Trouble.Of(IncidentCode.TooManyInstances, ("element", at.Node.Id), ("name", at.Node.Name), ("count", $"{count}"), ("max", $"{MaxInstances}")));

    // Table 10.30: a token leaves by the boundary event for each event thrown on the way; the activity goes on.
    private static Trouble? Throw(ElementRun at, Token host, LoopSetting setting, int completed)
    {
        if (setting.Behavior == LoopBehavior.One && completed > 1)
        {
            return null;
        }

        foreach (var thrown in setting.Behavior == LoopBehavior.All ? [] : setting.Events)
        {
            var (holds, trouble) = thrown.Condition is null ? (true, null) : at.Run.Expressions.IsTrue(thrown.Condition, at.Node.Id);
            if (trouble is not null)
            {
                return trouble;
            }

            if (!holds)
            {
                continue;
            }

            if (at.Run.Process.BoundariesOf(at.Node.Id).FirstOrDefault(b => b.Events.Contains(thrown.Definition)) is { } boundary)
            {
                Tokens.Create(at.Run, host.ScopeId, boundary.Id);
            }
            else if (Throwing.Throw(at, thrown.Definition) is { } wrong)
            {
                return wrong;
            }
        }

        return null;
    }

    private static Trouble? Consume(ElementRun at)
    {
        if (at.State.Tokens.ContainsKey(at.Token.Id))
        {
            Tokens.Consume(at.Run, at.Token.Id);
        }

        return null;
    }

    private static JsonObject Counters(int? total, int started, int completed) => new()
    {
        ["loopCounter"] = started,
        ["numberOfInstances"] = total,
        ["numberOfActiveInstances"] = started - completed,
        ["numberOfCompletedInstances"] = completed,
    };

    private static int Number(JsonObject variables, string name) => variables[name]!.GetValue<int>();
}
