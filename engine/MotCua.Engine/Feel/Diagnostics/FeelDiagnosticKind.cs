namespace MotCua.Engine.Feel;

/// <summary>One line of the table of diagnostics: its code, severity and both texts.</summary>
public sealed record FeelDiagnosticKind(string Code, FeelSeverity Severity, string Vietnamese, string English);
