using MotCua.Engine.Model;

namespace MotCua.Designer.Checking;

/// <summary>What a code means, for people who look it up.</summary>
/// <param name="Code">"MC-AREA-nnn".</param>
/// <param name="Text">What is wrong; placeholders in braces.</param>
/// <param name="Mend">What to do; may be empty.</param>
/// <param name="Example">What is wrong, with values.</param>
/// <param name="ExampleMend">What to do, with values.</param>
public sealed record FindingEntry(string Code, LocalText Text, LocalText Mend, LocalText Example, LocalText ExampleMend)
{
    /// <summary>"AREA" of the code.</summary>
    public string Area => Code.Split('-')[1];
}
