namespace MotCua.Engine.Feel;

/// <summary>Which free names and paths a tree reads.</summary>
internal static class ReferenceCollector
{
    public static IReadOnlyList<string> Collect(FeelNode tree)
    {
        var found = new List<string>();
        Visit(tree, new Scope(null, []), found);
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static void Visit(FeelNode node, Scope scope, List<string> found)
    {
        switch (node)
        {
            case (NameNode or PathNode) when PathOf(node) is var (root, full):
                Add(root, full, scope, found);
                break;
            case CallNode call:
                // A function's name is no datum; a path that leads to one is.
                if (call.Function is not NameNode)
                {
                    Visit(call.Function, scope, found);
                }

                VisitAll(call.Arguments, scope, found);
                break;
            case ContextNode context:
                var entries = scope;
                for (var i = 0; i < context.Names.Length; i++)
                {
                    Visit(context.Children[i], entries, found);
                    entries = new Scope(entries, [context.Names[i]]);
                }

                break;
            case FunctionNode function:
                Visit(function.Body, new Scope(scope, [.. function.Parameters.Select(p => p.Name)]), found);
                break;
            case ExternalFunctionNode:
                break;
            case ForNode loop:
                Visit(loop.Body, new Scope(Iterators(loop.Iterators, scope, found), ["partial"]), found);
                break;
            case QuantifiedNode quantified:
                Visit(quantified.Condition, Iterators(quantified.Iterators, scope, found), found);
                break;
            case FilterNode filter:
                Visit(filter.Target, scope, found);
                Visit(filter.Condition, new Scope(scope, ["item"]), found);
                break;
            default:
                VisitAll(node.Children, scope, found);
                break;
        }
    }

    private static void VisitAll(IEnumerable<FeelNode> nodes, Scope scope, List<string> found)
    {
        foreach (var node in nodes)
        {
            Visit(node, scope, found);
        }
    }

    private static Scope Iterators(IEnumerable<IteratorNode> iterators, Scope scope, List<string> found)
    {
        foreach (var iterator in iterators)
        {
            VisitAll(iterator.Children, scope, found);
            scope = new Scope(scope, [iterator.Name]);
        }

        return scope;
    }

    private static (string Root, string Full)? PathOf(FeelNode node) => node switch
    {
        NameNode name => (name.Name, name.Name),
        PathNode path when PathOf(path.Target) is var (root, full) => (root, full + "." + path.Name),
        _ => null,
    };

    private static void Add(string root, string full, Scope scope, List<string> found)
    {
        if (root != TestCode.Input && !scope.Holds(root))
        {
            found.Add(full);
        }
    }

    private sealed record Scope(Scope? Outer, string[] Names)
    {
        public bool Holds(string name) => Names.Contains(name) || (Outer?.Holds(name) ?? false);
    }
}
