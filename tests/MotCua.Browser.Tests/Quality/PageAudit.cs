using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MotCua.Browser.Tests.Support;

namespace MotCua.Browser.Tests.Quality;

/// <summary>Judges the page a visitor has open: accessibility and sideways scroll at both widths, raw text keys, complaints.</summary>
internal static partial class PageAudit
{
    /// <summary>Everything read aloud or seen: text, names, placeholders, alternatives, the title.</summary>
    private const string AllWords = """
        () => [document.title, document.body.innerText,
          ...[...document.querySelectorAll('[aria-label],[placeholder],[alt],[title]')].flatMap(e => ['aria-label', 'placeholder', 'alt', 'title'].map(a => e.getAttribute(a) || '')),
        ].join('\n')
        """;

    private const string Sideways = """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return '';
          const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1 && getComputedStyle(e).position !== 'fixed')
            .map(e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (typeof e.className === 'string' && e.className ? '.' + e.className.trim().replace(/\s+/g, '.') : ''));
          return `${root.scrollWidth} > ${root.clientWidth}: ` + wide.slice(0, 4).join(', ');
        }
        """;

    private static readonly AxeRunOptions Options = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>What is wrong with the page, one line each; empty is good.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(Visitor visitor)
    {
        var problems = new List<string>();
        foreach (var width in new[] { Widths.Desktop, Widths.Phone })
        {
            await visitor.Page.SetViewportSizeAsync(width, width == Widths.Phone ? 780 : 900);
            problems.AddRange((await visitor.Page.RunAxe(Options)).Violations
                .Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Take(3), (violation, node) => $"{width} px, {violation.Id} ({violation.Impact}): {Short(node.Html)} {Reason(node)}"));
            if (await visitor.Page.EvaluateAsync<string>(Sideways) is { Length: > 0 } wide)
            {
                problems.Add($"{width} px, scrolls sideways: {wide}");
            }
        }

        problems.AddRange(TextKey().Matches(await WordsAsync(visitor.Page)).Select(match => "raw text key: " + match.Value).Distinct());
        problems.AddRange(visitor.Complaints.Select(complaint => "the browser complains: " + complaint));
        return problems;
    }

    /// <summary>Every word on the page.</summary>
    public static Task<string> WordsAsync(IPage page) => page.EvaluateAsync<string>(AllWords);

    private static string Short(string html) => html.Length > 160 ? html[..160] + "…" : html;

    private static string Reason(AxeResultNode node) => string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message).Take(1));

    [GeneratedRegex(@"\b(portal|desk|shell|account|admin|designer|notices|slips)\.[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*\b(?!@)")]
    private static partial Regex TextKey();
}
