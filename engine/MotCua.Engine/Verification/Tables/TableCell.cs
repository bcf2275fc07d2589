namespace MotCua.Engine.Verification.Tables;

/// <summary>A cell of a decision table that something is to be said about.</summary>
/// <param name="Rule">Its rule, from 1.</param>
/// <param name="Column">Its column, from 1, input columns first.</param>
/// <param name="Label">The column's label, else its expression.</param>
/// <param name="Text">What stands in it.</param>
public sealed record TableCell(int Rule, int Column, string Label, string Text);
