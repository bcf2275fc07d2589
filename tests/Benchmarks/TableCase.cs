using System.Globalization;
using System.Text;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;

namespace MotCua.Benchmarks;

/// <summary>A decision table with constant cells: intervals of a number and a kind of house give a fee.</summary>
internal sealed class TableCase
{
    private const int Width = 10;

    private readonly int _rules;
    private readonly (decimal From, decimal To, string Kind, decimal Fee)[] _rows;
    private readonly byte[] _xml;

    public TableCase(int rules)
    {
        _rules = rules;
        _rows = [.. Enumerable.Range(0, rules).Select(i => ((decimal)(i / 2 * Width), (decimal)((i / 2 * Width) + Width), i % 2 == 0 ? "rieng-le" : "khac", 1000m + i))];
        _xml = Encoding.UTF8.GetBytes(Xml());
    }

    public decimal Area => ((_rules / 2) - 1) * Width + 5;

    public DmnModel Read() => DmnModel.Parse(_xml).Model ?? throw new InvalidOperationException("The table cannot be read.");

    public FeelScope Scope() => new(FeelContext.Empty.With("area", FeelValue.Of(Area)).With("kind", FeelValue.Of("khac")));

    public decimal? ByHand(decimal area, string kind)
    {
        decimal? found = null;
        foreach (var row in _rows)
        {
            if (area >= row.From && area < row.To && kind == row.Kind)
            {
                found = found is null ? row.Fee : throw new InvalidOperationException("two rules");
            }
        }

        return found;
    }

    /// <summary>The rules as a script, and the loop over them.</summary>
    public (string Prelude, string Script) Script()
    {
        var rows = string.Join(",", _rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"[{r.From},{r.To},'{r.Kind}',{r.Fee}]")));
        return ($"var rows = [{rows}]; function fee(area, kind) {{ var f = null; for (var k = 0; k < rows.length; k++) {{ var r = rows[k]; if (area >= r[0] && area < r[1] && kind === r[2]) {{ f = r[3]; }} }} return f; }}",
            string.Create(CultureInfo.InvariantCulture, $"fee({Area}, 'khac')"));
    }

    private string Xml()
    {
        var rules = string.Concat(_rows.Select(r => string.Create(
            CultureInfo.InvariantCulture,
            $"<rule><inputEntry><text>[{r.From}..{r.To})</text></inputEntry><inputEntry><text>\"{r.Kind}\"</text></inputEntry><outputEntry><text>{r.Fee}</text></outputEntry></rule>")));
        return $"""
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="fees" namespace="urn:benchmark">
              <inputData id="a" name="area"><variable name="area" typeRef="number"/></inputData>
              <inputData id="k" name="kind"><variable name="kind" typeRef="string"/></inputData>
              <decision id="fee" name="fee"><variable name="fee" typeRef="number"/>
                <informationRequirement><requiredInput href="#a"/></informationRequirement>
                <informationRequirement><requiredInput href="#k"/></informationRequirement>
                <decisionTable hitPolicy="UNIQUE">
                  <input><inputExpression><text>area</text></inputExpression></input>
                  <input><inputExpression><text>kind</text></inputExpression></input>
                  <output typeRef="number"/>{rules}
                </decisionTable></decision>
            </definitions>
            """;
    }
}
