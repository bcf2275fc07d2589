namespace MotCua.Benchmarks;

/// <summary>The same question asked in FEEL, in JavaScript and by hand in C#.</summary>
/// <param name="Feel">The expression.</param>
/// <param name="Script">The same in ECMAScript 5.</param>
/// <param name="ByHand">The same over documents of dictionaries, as somebody would write it who needs no FEEL.</param>
internal sealed record BenchmarkCase(string Feel, string Script, Func<Document, object?> ByHand);
