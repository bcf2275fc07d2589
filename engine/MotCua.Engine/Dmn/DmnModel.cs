using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>A DMN model (1.3, 1.4 or 1.5), read once, evaluated often; immutable.</summary>
public sealed class DmnModel
{
    private DmnModel() { }

    /// <summary>The name of the definitions.</summary>
    public string Name { get; } = "";

    /// <summary>Reads a model from XML; never throws for what the bytes hold.</summary>
    public static DmnReadResult Parse(ReadOnlySpan<byte> xml) => new(null, [new DmnFinding(DmnTexts.NotDmn.Code, null, null, 0, 0, [])]);

    /// <summary>Evaluates a decision by id or name with the input data of <paramref name="inputs"/> (by name); missing inputs are null.</summary>
    public DmnResult Evaluate(string decisionIdOrName, FeelScope inputs) => new(FeelValue.Null, [], DmnExplanation.Empty);
}
