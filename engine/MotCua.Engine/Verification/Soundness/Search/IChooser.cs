namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>Chooses where more than one thing is possible.</summary>
internal interface IChooser
{
    /// <summary>Chooses one of several answers.</summary>
    /// <param name="elementId">The flow or element that asks.</param>
    /// <param name="expression">What it asks; empty where nothing is written.</param>
    /// <param name="answers">The answers in words of FEEL.</param>
    int Choose(string elementId, string expression, IReadOnlyList<string> answers);
}
