using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;
using MotCua.Engine.Tests.Dmn;
using MotCua.Engine.Verification.Conditions;
using MotCua.Engine.Verification.Domains;
using MotCua.Engine.Verification.Tables;
using MotCua.Testing.Procedures;

namespace MotCua.Engine.Tests.Verification.Tables;

/// <summary>
/// A decision table in one line: <c>policy | columns | rules | verdict</c>. Columns are <c>name:type</c>, with allowed
/// values in braces, or <c>name:{schema}</c> for a field of a form (<c>name!</c>: required), separated by <c>&amp;</c>; rules are
/// cells separated by <c>/</c>, then <c>-> output</c>, separated by <c>;</c>. A policy may have <c>default x</c> and <c>values x</c> behind it.
/// </summary>
internal sealed class TableCase
{
    private readonly string[] _names;
    private readonly JsonObject _properties = [];
    private readonly JsonArray _required = [];
    private DmnModel? _model;

    public TableCase(string line)
    {
        var parts = line.Split(" | ");
        Verdict = parts[3].Trim();
        var columns = parts[1].Split(" & ").Select(c => c.Trim()).ToArray();
        _names = [.. columns.Select(c => c[..c.IndexOf(':', StringComparison.Ordinal)].TrimEnd('!'))];
        Xml = Write(parts[0].Trim(), columns, parts[2].Split(" ; "));
    }

    public string Verdict { get; }

    public string Xml { get; }

    public DmnModel Model => _model ??= DmnXml.Read(Xml).Model!;

    public TableAnalysis Analyse()
        => TableAnalysis.Of(Model, _properties.Count == 0 ? null : Domains()).Single();

    /// <summary>The rules that the real evaluator finds for an example.</summary>
    public IReadOnlyList<int> Matching(TableExample example)
    {
        var scope = new FeelScope(FeelContext.Of(example.Values.Select(v => KeyValuePair.Create(v.Expression, v.Value))));
        return [.. Model.Evaluate("t", scope).Explanation.Decisions.Single().Tables.Single().MatchedRules];
    }

    /// <summary>What the analysis says, in the words of the verdicts.</summary>
    public static IReadOnlyList<string> Say(TableAnalysis analysis) =>
    [
        .. analysis.HasGaps == Satisfiability.Yes ? ["gap " + analysis.Gaps[0].Example] : analysis.HasGaps == Satisfiability.Unknown ? ["gap?"] : Array.Empty<string>(),
        .. analysis.Overlaps.Select(o => $"overlap {o.First}-{o.Second} at {o.Example}"),
        .. analysis.PossibleOverlaps > 0 ? ["overlap?"] : Array.Empty<string>(),
        .. analysis.Hidden.Select(h => $"hidden {h.Rule} by {string.Join(',', h.HiddenBy)}"),
        .. analysis.NeverMatching.Select(c => c.Rule).Distinct().Select(r => $"never {r}"),
        .. analysis.WrongKind.Select(c => c.Rule).Distinct().Select(r => $"kind {r}"),
        .. analysis.NotUnderstood.Select(c => c.Rule).Distinct().Select(r => $"unknown {r}"),
        .. analysis.Duplicates.Select(d => $"same {d.Rule}={d.Earlier}"),
        .. analysis.WithoutPriority.Select(c => $"unranked {c.Rule}"),
    ];

    private PathDomains Domains()
    {
        var facts = new ProcedureFacts
        {
            Code = "0.000001",
            Name = new LocalText("Thử"),
            Sector = "thu-nghiem",
            AuthorityLevel = AuthorityLevel.Commune,
            ServiceLevel = ServiceLevel.Full,
            Unit = "an-hoa",
            Form = "don",
        };
        var form = new JsonObject { ["type"] = "object", ["properties"] = _properties.DeepClone(), ["required"] = _required.DeepClone() };
        return new PathDomains(FeelScopeShape.Empty, facts, null, StandardStatuses.Diagram, new Dictionary<string, JsonObject> { ["don"] = form });
    }

    private string Write(string policy, string[] columns, string[] rules)
    {
        var (values, policyOnly) = Taken(policy, " values ");
        var (standard, name) = Taken(policyOnly, " default ");
        var xml = new StringBuilder();
        var inputs = new StringBuilder();
        foreach (var column in columns)
        {
            var at = column.IndexOf(':', StringComparison.Ordinal);
            var (id, type) = (column[..at].TrimEnd('!'), column[(at + 1)..]);
            var allowed = "";
            if (type.StartsWith('{'))
            {
                _properties[id] = JsonNode.Parse(type);
                if (column[at - 1] == '!')
                {
                    _required.Add(id);
                }

                type = "";
            }
            else if (type.IndexOf('{', StringComparison.Ordinal) is > 0 and var brace)
            {
                allowed = $"<inputValues><text>{Escape(type[(brace + 1)..^1])}</text></inputValues>";
                type = type[..brace];
            }

            var typeRef = type is "" or "any" ? "" : $" typeRef=\"{type}\"";
            xml.Append(CultureInfo.InvariantCulture, $"<inputData id=\"{id}\" name=\"{id}\"><variable name=\"{id}\"{typeRef}/></inputData>");
            inputs.Append(CultureInfo.InvariantCulture, $"<input><inputExpression{typeRef}><text>{id}</text></inputExpression>{allowed}</input>");
        }

        var words = name.Split('+');
        var aggregation = words.Length > 1 ? $" aggregation=\"{words[1]}\"" : "";
        var rows = rules.Select(rule => rule.Split("->")).Select(rule =>
            "<rule>" + string.Concat(rule[0].Split('/').Select(cell => $"<inputEntry><text>{Escape(cell.Trim())}</text></inputEntry>"))
            + $"<outputEntry><text>{Escape(rule.Length > 1 ? rule[1].Trim() : "1")}</text></outputEntry></rule>");
        return DmnXml.Definitions($"""
            {xml}<decision id="t" name="Bảng"><variable name="Bảng"/>
              {string.Concat(_names.Select(n => $"<informationRequirement><requiredInput href=\"#{n}\"/></informationRequirement>"))}
              <decisionTable id="dt" hitPolicy="{Policies[words[0]]}"{aggregation}>{inputs}
                <output name="ra">{(values.Length > 0 ? $"<outputValues><text>{Escape(values)}</text></outputValues>" : "")}{(standard.Length > 0 ? $"<defaultOutputEntry><text>{Escape(standard)}</text></defaultOutputEntry>" : "")}</output>
                {string.Concat(rows)}</decisionTable></decision>
            """);
    }

    private static readonly Dictionary<string, string> Policies = new(StringComparer.Ordinal)
    {
        ["U"] = "UNIQUE",
        ["A"] = "ANY",
        ["P"] = "PRIORITY",
        ["F"] = "FIRST",
        ["R"] = "RULE ORDER",
        ["O"] = "OUTPUT ORDER",
        ["C"] = "COLLECT",
    };

    private static (string Value, string Before) Taken(string text, string word)
        => text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? (text[(at + word.Length)..], text[..at]) : ("", text);

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
