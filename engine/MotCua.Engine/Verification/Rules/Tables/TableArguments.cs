using System.Globalization;
using MotCua.Engine.Verification.Tables;

namespace MotCua.Engine.Verification.Rules.Tables;

/// <summary>The arguments that findings about decision tables share.</summary>
internal static class TableArguments
{
    // More than these say nothing new to who has to mend the first.
    public const int MostFindings = 3;

    public static (string Name, string? Value)[] Of(ProcedureTable table, TableExample example) =>
    [
        ("decision", table.Analysis.DecisionName),
        ("example", TableWords.Of(example, "vi")),
        ("exampleEn", TableWords.Of(example, "en")),
    ];

    public static (string Name, string? Value)[] Of(ProcedureTable table, TableOverlap overlap) =>
        [.. Of(table, overlap.Example), ("rule", Number(overlap.First)), ("other", Number(overlap.Second))];

    public static (string Name, string? Value)[] Of(ProcedureTable table, TableCell cell) =>
    [
        ("decision", table.Analysis.DecisionName),
        ("rule", Number(cell.Rule)),
        ("column", cell.Label),
        ("cell", cell.Text.Length > 60 ? cell.Text[..60] + "…" : cell.Text),
    ];

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
