namespace MotCua.Engine.Feel;

/// <summary>What a function does with its arguments, already bound to its parameters in order.</summary>
internal delegate FeelValue FeelFunctionBody(FeelRun run, FeelSpan at, IReadOnlyList<FeelValue> arguments);
