using MotCua.Engine.Verification.Domains;

namespace MotCua.Engine.Verification.Conditions;

/// <summary>Formulas about one path as sets.</summary>
internal static class Sets
{
    /// <summary>
    /// The values of a path for which a formula certainly holds (lower) and for which it may hold (upper); they differ
    /// where the formula speaks of something else too.
    /// </summary>
    public static (ValueSet Lower, ValueSet Upper) Collapse(Formula formula, string path)
    {
        switch (formula)
        {
            case Formula.In of when of.Path == path:
                return (of.Set, of.Set);
            case Formula.In:
                return (ValueSet.Empty, ValueSet.All);
            case Formula.AllOf all:
                return all.Parts.Select(p => Collapse(p, path))
                    .Aggregate((ValueSet.All, ValueSet.All), (a, b) => (a.Item1.Intersect(b.Lower), a.Item2.Intersect(b.Upper)));
            default:
                return ((Formula.AnyOf)formula).Parts.Select(p => Collapse(p, path))
                    .Aggregate((ValueSet.Empty, ValueSet.Empty), (a, b) => (a.Item1.Union(b.Lower), a.Item2.Union(b.Upper)));
        }
    }
}
