using System.Collections.Immutable;

namespace MotCua.Engine.Feel;

/// <summary>
/// The parser's place among the tokens. The first mistake is kept and moves the place to the end:
/// every rule then sees the end, so that parsing unwinds by itself.
/// </summary>
internal sealed class TokenCursor(ImmutableArray<FeelToken> tokens)
{
    public int Position { get; private set; }

    public FeelDiagnostic? Mistake { get; private set; }

    public FeelToken Current => tokens[Position];

    public FeelSpan LastSpan => Position == 0 ? Current.Span : tokens[Position - 1].Span;

    /// <summary>A token further on, or with a negative number one already passed.</summary>
    public FeelToken Peek(int ahead = 1) => tokens[Math.Min(Position + ahead, tokens.Length - 1)];

    public bool At(string symbol) => Current.IsSymbol(symbol);

    public bool AtName(string name) => Current.IsName(name);

    public FeelToken Next()
    {
        var token = Current;
        Position = Math.Min(Position + 1, tokens.Length - 1);
        return token;
    }

    public void Skip(int count) => Position = Math.Min(Position + count, tokens.Length - 1);

    public bool Take(string symbol)
    {
        var found = At(symbol);
        Skip(found ? 1 : 0);
        return found;
    }

    public bool TakeName(string name)
    {
        var found = AtName(name);
        Skip(found ? 1 : 0);
        return found;
    }

    public void Expect(string symbol)
    {
        if (!Take(symbol))
        {
            FailExpected("\"" + symbol + "\"");
        }
    }

    public void ExpectName(string name)
    {
        if (!TakeName(name))
        {
            FailExpected("\"" + name + "\"");
        }
    }

    public void FailExpected(string what)
        => Fail(FeelTexts.Expected, Current.Span, what, Current.Kind == FeelTokenKind.End ? "#end" : "\"" + Shorten(Current.Text) + "\"");

    public void Fail(FeelDiagnosticKind kind, FeelSpan at, params ReadOnlySpan<string> arguments)
    {
        Mistake ??= new FeelDiagnostic(kind.Code, at.Start, at.Length, [.. arguments], kind.Severity);
        Position = tokens.Length - 1;
    }

    /// <summary>Goes back to an earlier place; only while there is no mistake.</summary>
    public void Return(int position) => Position = Mistake is null ? position : Position;

    /// <summary>Goes back to an earlier place to try another way; with a mistake there is no other way.</summary>
    public void Restart(int position, FeelDiagnostic? mistake)
    {
        Mistake = mistake;
        Position = mistake is null ? position : tokens.Length - 1;
    }

    private static string Shorten(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
