using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MotCua.Engine.Feel;

/// <summary>First stage: text to tokens. The list always ends with an End token; the first mistake ends the reading.</summary>
internal sealed class FeelLexer
{
    private static readonly string[] LongSymbols = ["**", "<=", ">=", "!=", "..", "->"];
    private const string ShortSymbols = "+-*/=<>()[]{},:.@'";

    private readonly string _text;
    private readonly ImmutableArray<FeelToken>.Builder _tokens = ImmutableArray.CreateBuilder<FeelToken>();
    private int _position;

    private FeelLexer(string text) => _text = text;

    private FeelDiagnostic? Mistake { get; set; }

    public static (ImmutableArray<FeelToken> Tokens, FeelDiagnostic? Mistake) Read(string text)
    {
        var lexer = new FeelLexer(text);
        lexer.ReadAll();
        return (lexer._tokens.ToImmutable(), lexer.Mistake);
    }

    private void ReadAll()
    {
        while (Mistake is null && SkipBlanks())
        {
            ReadToken();
        }

        _tokens.Add(new FeelToken(FeelTokenKind.End, "", new FeelSpan(_text.Length, 0)));
    }

    /// <summary>Skips white space and comments; false at the end of the text.</summary>
    private bool SkipBlanks()
    {
        while (_position < _text.Length)
        {
            if (FeelCharacters.IsWhiteSpace(_text[_position]))
            {
                _position++;
            }
            else if (Follows("//"))
            {
                var end = _text.AsSpan(_position).IndexOfAny('\n', '\r');
                _position = end < 0 ? _text.Length : _position + end;
            }
            else if (Follows("/*"))
            {
                var end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    Fail(FeelTexts.UnclosedComment, _position, 2);
                    return false;
                }

                _position = end + 2;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private void ReadToken()
    {
        var start = _position;
        var c = FeelCharacters.At(_text, start);
        if (c == '"')
        {
            ReadText();
        }
        else if (char.IsAsciiDigit((char)c) || (c == '.' && StartsFraction()))
        {
            ReadNumber();
        }
        else if (c == '?')
        {
            _position++;
            Add(FeelTokenKind.Name, "?", start);
        }
        else if (FeelCharacters.IsNameStart(c))
        {
            ReadName();
        }
        else if (LongSymbols.FirstOrDefault(Follows) is { } symbol)
        {
            _position += symbol.Length;
            Add(FeelTokenKind.Symbol, symbol, start);
        }
        else if (c < 0x80 && ShortSymbols.Contains((char)c, StringComparison.Ordinal))
        {
            _position++;
            Add(FeelTokenKind.Symbol, ((char)c).ToString(), start);
        }
        else
        {
            Fail(FeelTexts.UnexpectedCharacter, start, FeelCharacters.Width(c), char.IsSurrogate(_text[start]) && c <= 0xFFFF ? "?" : char.ConvertFromUtf32(c));
        }
    }

    // ".5" is a number unless it continues a path ("a.5") or an interval ("1..5").
    private bool StartsFraction()
        => _position + 1 < _text.Length && char.IsAsciiDigit(_text[_position + 1])
            && (_tokens.Count == 0 || _tokens[^1].Span.End < _position || (_tokens[^1].Kind == FeelTokenKind.Symbol && _tokens[^1].Text is not (")" or "]" or "}")));

    private void ReadName()
    {
        var start = _position;
        while (_position < _text.Length && FeelCharacters.At(_text, _position) is var c && FeelCharacters.IsNamePart(c))
        {
            _position += FeelCharacters.Width(c);
        }

        var name = _text[start.._position];
        Add(FeelTokenKind.Name, IsWellFormed(name) ? name.Normalize(NormalizationForm.FormC) : name, start);
    }

    private void ReadNumber()
    {
        var start = _position;
        SkipDigits();
        if (_position + 1 < _text.Length && _text[_position] == '.' && char.IsAsciiDigit(_text[_position + 1]))
        {
            _position++;
            SkipDigits();
        }

        var mark = _position;
        if (_position < _text.Length && _text[_position] is 'e' or 'E')
        {
            _position += _position + 1 < _text.Length && _text[_position + 1] is '+' or '-' ? 2 : 1;
            var digits = _position;
            SkipDigits();
            _position = _position == digits ? mark : _position;
        }

        var text = _text[start.._position];
        if (FeelNumber.TryParse(text, out _))
        {
            Add(FeelTokenKind.Number, text, start);
        }
        else
        {
            Fail(FeelTexts.BadNumber, start, text.Length, text.Length > 40 ? text[..40] + "…" : text);
        }
    }

    private void SkipDigits()
    {
        while (_position < _text.Length && char.IsAsciiDigit(_text[_position]))
        {
            _position++;
        }
    }

    private void ReadText()
    {
        var start = _position++;
        var builder = new StringBuilder();
        while (_position < _text.Length && _text[_position] != '"')
        {
            if (_text[_position] != '\\')
            {
                builder.Append(_text[_position++]);
            }
            else if (!ReadEscape(builder))
            {
                return;
            }
        }

        if (_position == _text.Length)
        {
            Fail(FeelTexts.UnclosedText, start, 1);
            return;
        }

        _position++;
        Add(FeelTokenKind.Text, builder.ToString(), start);
    }

    private bool ReadEscape(StringBuilder builder)
    {
        var start = _position;
        var c = start + 1 < _text.Length ? _text[start + 1] : '\0';
        _position += 2;
        switch (c)
        {
            case 'n': builder.Append('\n'); return true;
            case 'r': builder.Append('\r'); return true;
            case 't': builder.Append('\t'); return true;
            case '"' or '\\' or '\'': builder.Append(c); return true;
            case 'u' when Hexadecimal(4) is { } unit: builder.Append((char)unit); return true;
            case 'U' when Hexadecimal(6) is { } point && Rune.IsValid(point): builder.Append(new Rune(point).ToString()); return true;
            case '\0':
                Fail(FeelTexts.UnclosedText, start, 1);
                return false;
            default:
                // An unknown escape keeps its backslash: patterns of matches() and replace() are full of them.
                builder.Append('\\').Append(c);
                return true;
        }
    }

    private int? Hexadecimal(int digits)
    {
        if (_position + digits > _text.Length
            || !int.TryParse(_text.AsSpan(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        _position += digits;
        return value;
    }

    private bool Follows(string symbol) => string.CompareOrdinal(_text, _position, symbol, 0, symbol.Length) == 0;

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !Rune.TryGetRuneAt(text, i++, out _))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(FeelTokenKind kind, string text, int start) => _tokens.Add(new FeelToken(kind, text, new FeelSpan(start, _position - start)));

    private void Fail(FeelDiagnosticKind kind, int start, int length, params string[] arguments)
        => Mistake = new FeelDiagnostic(kind.Code, start, length, [.. arguments], kind.Severity);
}
