using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>Reads names of several tokens, known and new.</summary>
internal sealed class NameReader(string text, TokenCursor cursor, NameTable names)
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "and", "or", "in", "between", "instance", "if", "then", "else", "for", "return", "some", "every", "satisfies", "function", "external", "true", "false", "null",
    };

    private static readonly HashSet<string> NameSymbols = new(StringComparer.Ordinal) { "+", "-", "*", "/", ".", "'", "**" };

    public static bool IsKeyword(string name) => Keywords.Contains(name);

    /// <summary>A name in an expression: the longest known one, else all words that stand side by side.</summary>
    public string ReadReference(out bool declared)
    {
        var start = cursor.Position;
        var (known, length) = names.Match(cursor);
        declared = length > 0 && !ContinuesName(length);
        cursor.Skip(length == 0 ? 1 : length);

        // Two words side by side are never right otherwise, so they are one name that nobody knows.
        if (!ContinuesName(0))
        {
            return length == 0 ? Joined(start) : known;
        }

        SkipWords();
        return Joined(start);
    }

    /// <summary>A name after a point.</summary>
    public string ReadMember()
    {
        if (cursor.Current.Kind != FeelTokenKind.Name)
        {
            var (symbolic, size) = names.MatchMember(cursor);
            cursor.Skip(size);
            if (size == 0)
            {
                cursor.FailExpected("#name");
            }

            return symbolic;
        }

        var start = cursor.Position;
        var (known, length) = names.MatchMember(cursor);
        cursor.Skip(1);
        SkipWords();
        if (cursor.Position - start >= length)
        {
            return Joined(start);
        }

        cursor.Return(start);
        cursor.Skip(length);
        return known;
    }

    /// <summary>A new name (parameter, variable, entry): everything up to one of the given ends.</summary>
    public string ReadNew(params ReadOnlySpan<string> ends)
    {
        var start = cursor.Position;
        while (cursor.Current.Kind != FeelTokenKind.End && !AtAny(ends) && IsNameToken(cursor.Current))
        {
            cursor.Next();
        }

        if (cursor.Position == start || cursor.Mistake is not null || !AtAny(ends))
        {
            cursor.FailExpected(cursor.Position == start ? "#name" : "\"" + ends[0] + "\"");
            return "";
        }

        return Joined(start);
    }

    /// <summary>Whether a name and a colon follow: a named argument.</summary>
    public bool AtNameAndColon()
    {
        var ahead = 0;
        while (IsNameToken(cursor.Peek(ahead)))
        {
            ahead++;
        }

        return ahead > 0 && cursor.Peek(ahead).IsSymbol(":");
    }

    /// <summary>The tokens from <paramref name="start"/> to the cursor as one name: white space becomes one space.</summary>
    public string Joined(int start)
    {
        var builder = new StringBuilder();
        var end = -1;
        for (var i = start; i < cursor.Position; i++)
        {
            var token = cursor.Peek(i - cursor.Position);
            if (end >= 0 && token.Span.Start > end && FeelCharacters.IsWhiteSpace(text[end]))
            {
                builder.Append(' ');
            }

            builder.Append(token.Text);
            end = token.Span.End;
        }

        return builder.ToString();
    }

    private bool ContinuesName(int ahead)
    {
        var token = cursor.Peek(ahead);
        return token.Kind == FeelTokenKind.Number || (token.Kind == FeelTokenKind.Name && !IsKeyword(token.Text) && token.Text != "?");
    }

    private void SkipWords()
    {
        while (ContinuesName(0))
        {
            cursor.Next();
        }
    }

    private bool AtAny(ReadOnlySpan<string> ends)
        => (cursor.Current.Kind is FeelTokenKind.Symbol or FeelTokenKind.Name) && ends.Contains(cursor.Current.Text);

    private static bool IsNameToken(FeelToken token) => token.Kind switch
    {
        FeelTokenKind.Name or FeelTokenKind.Number => true,
        FeelTokenKind.Symbol => NameSymbols.Contains(token.Text),
        _ => false,
    };
}
