namespace MotCua.Engine.Dmn;

/// <summary>A cell of a decision table: row (rule) and column count from 1, input columns before output columns; row 0 is the heading.</summary>
public readonly record struct DmnCell(int Row, int Column);
