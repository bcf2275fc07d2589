using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.RuntimeHost.Dossiers.Slips;

/// <summary>
/// Lets only a table of harmless tags and attributes through. Everything is written anew: no tag, attribute or quote of
/// the input survives by itself, so neither a template nor data in it can bring script, styles or addresses.
/// </summary>
internal static partial class SlipHtml
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "p", "b", "i", "u", "em", "strong", "small", "sub", "sup", "br", "hr", "span", "div", "section", "h1", "h2", "h3", "h4",
        "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "blockquote",
    };

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "br", "hr" };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal) { "class", "lang", "scope", "colspan", "rowspan", "start", "data-paper" };

    /// <summary>Elements whose content is dropped with them.</summary>
    [GeneratedRegex("<(script|style|template|iframe|object|svg|math|noscript|textarea|title)\\b.*?(</\\1\\s*>|\\z)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Dropped();

    [GeneratedRegex("<!--.*?(-->|\\z)|<(?<end>/?)(?<tag>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex("(?<name>[a-zA-Z][a-zA-Z0-9-]*)\\s*=\\s*(?:\"(?<value>[^\"]*)\"|'(?<value>[^']*)')", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    public static string Clean(string html)
    {
        var source = Dropped().Replace(html, "");
        var clean = new StringBuilder(source.Length);
        var open = new Stack<string>();
        var at = 0;
        foreach (Match match in Markup().Matches(source))
        {
            Text(clean, source[at..match.Index]);
            at = match.Index + match.Length;
            var tag = match.Groups["tag"].Value.ToLowerInvariant();
            if (!Tags.Contains(tag))
            {
                continue;
            }

            if (match.Groups["end"].Length == 0)
            {
                Begin(clean, tag, match.Groups["attributes"].Value);
                if (!Void.Contains(tag))
                {
                    open.Push(tag);
                }
            }
            else if (open.Contains(tag))
            {
                // What stands open inside is closed first, so that a slip never closes the page around it.
                CloseTo(clean, open, tag);
            }
        }

        Text(clean, source[at..]);
        while (open.TryPop(out var tag))
        {
            clean.Append("</").Append(tag).Append('>');
        }

        return clean.ToString();
    }

    private static void CloseTo(StringBuilder clean, Stack<string> open, string tag)
    {
        string closed;
        do
        {
            closed = open.Pop();
            clean.Append("</").Append(closed).Append('>');
        }
        while (closed != tag);
    }

    private static void Begin(StringBuilder clean, string tag, string attributes)
    {
        clean.Append('<').Append(tag);
        foreach (Match attribute in Attribute().Matches(attributes))
        {
            var name = attribute.Groups["name"].Value.ToLowerInvariant();
            if (Attributes.Contains(name))
            {
                clean.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(WebUtility.HtmlDecode(attribute.Groups["value"].Value))).Append('"');
            }
        }

        clean.Append('>');
    }

    /// <summary>Text keeps its entities; a bare bracket becomes one.</summary>
    private static void Text(StringBuilder clean, string text) =>
        clean.Append(text.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));
}
