using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Conditions;

/// <summary>When an expression gives true, when false, and when neither (null: a side has no value or is of another kind).</summary>
internal sealed record Truth(Formula True, Formula False, Formula Neither)
{
    public static readonly Truth Yes = new(Formula.Always, Formula.Never, Formula.Never);
    public static readonly Truth No = new(Formula.Never, Formula.Always, Formula.Never);
    public static readonly Truth Null = new(Formula.Never, Formula.Never, Formula.Always);

    /// <summary>When it does not give true: for a flow or a rule that is as good as false.</summary>
    public Formula NotTrue => Formula.Any(False, Neither);

    /// <summary>By the value of one path; the rest of all values gives neither.</summary>
    public static Truth Of(string path, ValueSet whenTrue, ValueSet whenFalse)
        => new(Has(path, whenTrue), Has(path, whenFalse), Has(path, whenTrue.Union(whenFalse).Complement()));

    public Truth Not() => new(False, True, Neither);

    /// <summary>FEEL's "and" of three values (DMN 1.5, table 50).</summary>
    public Truth And(Truth other) => new(
        Formula.All(True, other.True),
        Formula.Any(False, other.False),
        Formula.Any(
            Formula.All(True, other.Neither),
            Formula.All(Neither, other.True),
            Formula.All(Neither, other.Neither)));

    /// <summary>FEEL's "or" of three values.</summary>
    public Truth Or(Truth other) => Not().And(other.Not()).Not();

    private static Formula Has(string path, ValueSet set) => set.IsEmpty ? Formula.Never : new Formula.In(path, set);
}
