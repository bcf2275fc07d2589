using MotCua.Engine.Model;

namespace MotCua.Designer.Checking;

/// <summary>What came of one scenario.</summary>
/// <param name="Id">File name without ending.</param>
/// <param name="Name">What it shows.</param>
/// <param name="Passed">Whether everything came as expected.</param>
/// <param name="Messages">What did not.</param>
/// <param name="Acts">Number of acts.</param>
/// <param name="Way">Elements visited, in order.</param>
public sealed record ScenarioOutcome(string Id, LocalText Name, bool Passed, IReadOnlyList<LocalText> Messages, int Acts, IReadOnlyList<string> Way);
