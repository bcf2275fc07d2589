using System.Text;
using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Tests.Dmn;

/// <summary>Small DMN models for tests.</summary>
internal static class DmnXml
{
    public const string Namespace15 = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    public static string Definitions(string content, string space = Namespace15)
        => $"""<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="{space}" id="d" name="Thử" namespace="urn:test">{content}</definitions>""";

    /// <summary>A table over the number <c>n</c>: rules are "test;result", header and values as given.</summary>
    public static string Table(string policy, string outputValues, string standard, params string[] rules)
    {
        var aggregation = policy.StartsWith("COLLECT ", StringComparison.Ordinal) ? $" aggregation=\"{policy[8..]}\"" : "";
        var rows = rules.Select(r => r.Split(';')).Select(r => $"<rule><inputEntry><text>{Escape(r[0])}</text></inputEntry><outputEntry><text>{Escape(r[1])}</text></outputEntry></rule>");
        return Definitions($"""
            <inputData id="n" name="n"><variable name="n" typeRef="number"/></inputData>
            <decision id="t" name="Bảng"><variable name="Bảng"/>
              <informationRequirement><requiredInput href="#n"/></informationRequirement>
              <decisionTable id="dt" hitPolicy="{policy.Split(" COUNT")[0].Split(" SUM")[0].Split(" MIN")[0].Split(" MAX")[0]}"{aggregation}>
                <input id="i1"><inputExpression><text>n</text></inputExpression></input>
                <output id="o1" name="kết quả"><outputValues><text>{Escape(outputValues)}</text></outputValues>{(standard.Length > 0 ? $"<defaultOutputEntry><text>{Escape(standard)}</text></defaultOutputEntry>" : "")}</output>
                {string.Concat(rows)}
              </decisionTable></decision>
            """);
    }

    public static DmnReadResult Read(string xml) => DmnModel.Parse(Encoding.UTF8.GetBytes(xml));

    public static FeelScope Scope(params (string Name, FeelValue Value)[] names)
        => new(names.Aggregate(FeelContext.Empty, (context, n) => context.With(n.Name, n.Value)));

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
