using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>Types, as after <c>instance of</c> and in parameters (DMN 1.5, grammar rules 54 to 56).</summary>
internal sealed class TypeParser(TokenCursor cursor, NameReader reader, FeelScopeShape? shape)
{
    private static readonly string[] LongNames = ["date and time", "days and time duration", "years and months duration"];

    private int _level;

    public FeelType Parse()
    {
        if (++_level > 50)
        {
            cursor.Fail(FeelTexts.TooDeep, cursor.Current.Span, "50");
        }

        var type = ParseOne();
        _level--;
        return type;
    }

    private FeelType ParseOne()
    {
        var generic = cursor.Peek().IsSymbol("<");
        if (generic && cursor.TakeName("list"))
        {
            return FeelType.ListOf(ParseItem());
        }

        if (generic && cursor.TakeName("range"))
        {
            return FeelType.RangeOf(ParseItem());
        }

        if (generic && cursor.TakeName("context"))
        {
            return ParseContext();
        }

        if (generic && cursor.TakeName("function"))
        {
            return ParseFunction();
        }

        return ParseNamed();
    }

    private FeelType ParseItem()
    {
        cursor.Expect("<");
        var item = Parse();
        cursor.Expect(">");
        return item;
    }

    private FeelType ParseContext()
    {
        cursor.Expect("<");
        var fields = new List<KeyValuePair<string, FeelType>>();
        do
        {
            var name = reader.ReadNew(":");
            cursor.Expect(":");
            fields.Add(new(name, Parse()));
        }
        while (cursor.Take(","));

        cursor.Expect(">");
        return FeelType.ContextOf(fields);
    }

    private FeelType ParseFunction()
    {
        cursor.Expect("<");
        var parameters = ImmutableArray.CreateBuilder<FeelType>();
        if (!cursor.At(">"))
        {
            do
            {
                parameters.Add(Parse());
            }
            while (cursor.Take(","));
        }

        cursor.Expect(">");
        cursor.Expect("->");
        return FeelType.FunctionOf(parameters, Parse());
    }

    private FeelType ParseNamed()
    {
        var start = cursor.Position;
        var span = cursor.Current.Span;
        if (cursor.Current.Kind != FeelTokenKind.Name)
        {
            cursor.FailExpected("#type");
            return FeelType.Any;
        }

        if (LongNames.FirstOrDefault(AtWords) is { } known)
        {
            cursor.Skip(known.Count(c => c == ' ') + 1);
            _ = FeelTypeNames.TryFind(known, out var found);
            return found;
        }

        cursor.Next();
        while (cursor.Current.Kind is FeelTokenKind.Name or FeelTokenKind.Number && !NameReader.IsKeyword(cursor.Current.Text)
            || (cursor.At(".") && cursor.Peek().Kind == FeelTokenKind.Name))
        {
            cursor.Next();
        }

        var name = reader.Joined(start);
        if (shape is not null && shape.Types.TryGetValue(name, out var declared))
        {
            return declared;
        }

        if (!FeelTypeNames.TryFind(name, out var type))
        {
            cursor.Fail(FeelTexts.UnknownType, span, name);
        }

        return type;
    }

    private bool AtWords(string name)
    {
        var words = name.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (!cursor.Peek(i).IsName(words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
