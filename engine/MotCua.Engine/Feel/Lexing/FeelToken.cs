namespace MotCua.Engine.Feel;

internal enum FeelTokenKind
{
    /// <summary>One part of a name, or a keyword: which of the two only the parser can tell.</summary>
    Name,
    Number,
    Text,
    Symbol,
    End,
}

/// <summary>A token. <paramref name="Text"/> is the name in NFC, the digits, the unescaped text or the symbol.</summary>
internal readonly record struct FeelToken(FeelTokenKind Kind, string Text, FeelSpan Span)
{
    public bool IsSymbol(string symbol) => Kind == FeelTokenKind.Symbol && Text == symbol;

    public bool IsName(string name) => Kind == FeelTokenKind.Name && Text == name;
}
