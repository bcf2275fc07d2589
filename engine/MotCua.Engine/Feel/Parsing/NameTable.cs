using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>
/// The names in scope while parsing. Names may hold spaces and operators, so a name is a row of tokens
/// and the longest one that fits is meant (DMN 1.5, section 10.3.1.2, end).
/// </summary>
internal sealed class NameTable
{
    private static readonly FrozenNames Builtins = new(FeelBuiltins.Names);

    // A procedure's shape holds hundreds of names and is parsed with once for each expression.
    private static readonly ConditionalWeakTable<FeelScopeShape, ShapeNames> Shapes = [];

    private readonly Dictionary<string, List<Entry>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _members = new(StringComparer.Ordinal);
    private readonly Stack<Entry> _locals = new();

    public NameTable(FeelScopeShape? shape)
    {
        if (shape is not null)
        {
            var known = Shapes.GetValue(shape, s => new ShapeNames(s));
            known.Names.ForEach(entry => Add(_names, entry));
            known.Members.ForEach(entry => Add(_members, entry));
        }
    }

    /// <summary>How many filters surround the present place: inside them the names of members may stand alone.</summary>
    public int FilterDepth { get; set; }

    public int Mark => _locals.Count;

    public void Declare(string name)
    {
        if (Put(_names, name) is { } entry)
        {
            _locals.Push(entry);
        }
    }

    public void Release(int mark)
    {
        while (_locals.Count > mark)
        {
            var entry = _locals.Pop();
            _names[entry.Parts[0]].Remove(entry);
        }
    }

    public void DeclareMember(string name) => Put(_members, name);

    /// <summary>The longest name in scope at the cursor and the number of its tokens; zero when there is none.</summary>
    public (string Name, int Length) Match(TokenCursor cursor)
    {
        var best = Longest(_names, cursor, Longest(Builtins.Names, cursor, ("", 0)));
        return FilterDepth > 0 ? Longest(_members, cursor, best) : best;
    }

    /// <summary>The longest known member name at the cursor.</summary>
    public (string Name, int Length) MatchMember(TokenCursor cursor) => Longest(_members, cursor, ("", 0));

    private static (string Name, int Length) Longest(Dictionary<string, List<Entry>> names, TokenCursor cursor, (string Name, int Length) best)
    {
        if (cursor.Current.Kind is not (FeelTokenKind.Name or FeelTokenKind.Symbol or FeelTokenKind.Number) || !names.TryGetValue(cursor.Current.Text, out var candidates))
        {
            return best;
        }

        foreach (var candidate in candidates)
        {
            if (candidate.Parts.Length > best.Length && Fits(candidate.Parts, cursor))
            {
                best = (candidate.Name, candidate.Parts.Length);
            }
        }

        return best;
    }

    private static bool Fits(ImmutableArray<string> parts, TokenCursor cursor)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var token = cursor.Peek(i);
            if (token.Kind is FeelTokenKind.End or FeelTokenKind.Text || token.Text != parts[i])
            {
                return false;
            }
        }

        return true;
    }

    private static Entry? Put(Dictionary<string, List<Entry>> names, string name)
        => Read(name) is { } entry ? Add(names, entry) : null;

    private static Entry? Read(string name)
    {
        name = name.Normalize(NormalizationForm.FormC);
        ImmutableArray<string> parts = [.. FeelLexer.Read(name).Tokens.Where(t => t.Kind != FeelTokenKind.End).Select(t => t.Text)];
        return parts.IsEmpty ? null : new Entry(name, parts);
    }

    private static Entry Add(Dictionary<string, List<Entry>> names, Entry entry)
    {
        if (!names.TryGetValue(entry.Parts[0], out var list))
        {
            names[entry.Parts[0]] = list = [];
        }

        list.Add(entry);
        return entry;
    }

    private sealed record Entry(string Name, ImmutableArray<string> Parts);

    /// <summary>The names of a shape and those of its members, each read once.</summary>
    private sealed class ShapeNames
    {
        public ShapeNames(FeelScopeShape shape)
        {
            var members = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (_, type) in shape.Names)
            {
                AddMembers(type, members);
            }

            Names = [.. shape.Names.Select(n => Read(n.Key)).OfType<Entry>()];
            Members = [.. members.Select(Read).OfType<Entry>()];
        }

        public List<Entry> Names { get; }

        public List<Entry> Members { get; }

        private static void AddMembers(FeelType type, HashSet<string> members)
        {
            foreach (var (name, field) in type.Fields)
            {
                members.Add(name);
                AddMembers(field, members);
            }

            if (type.Kind is FeelTypeKind.List or FeelTypeKind.Range && type.ItemType.Kind != FeelTypeKind.Any)
            {
                AddMembers(type.ItemType, members);
            }
        }
    }

    private sealed class FrozenNames
    {
        public FrozenNames(IEnumerable<string> names)
        {
            foreach (var name in names)
            {
                Put(Names, name);
            }
        }

        public Dictionary<string, List<Entry>> Names { get; } = new(StringComparer.Ordinal);
    }
}
