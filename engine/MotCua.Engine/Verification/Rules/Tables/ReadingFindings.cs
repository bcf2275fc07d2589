using MotCua.Engine.Verification.Tables;

namespace MotCua.Engine.Verification.Rules.Tables;

/// <summary>What reading the file has said of a cell already.</summary>
internal static class ReadingFindings
{
    public static bool Speak(ProcedureTable table, TableCell cell)
    {
        var line = cell.Rule <= table.Analysis.RuleLines.Count ? table.Analysis.RuleLines[cell.Rule - 1] : null;
        return table.Source.Read.Findings.Any(f => f.Cell is { } at && at.Row == cell.Rule && at.Column == cell.Column && (f.Line is null || line is null || f.Line >= line));
    }
}
