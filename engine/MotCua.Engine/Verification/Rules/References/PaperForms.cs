using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.References;

/// <summary>MC-REF-003: a paper is a declaration on a form that the bundle does not hold.</summary>
internal static class PaperForms
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
        => from paper in subject.Facts.Components
           where paper.Form is not null && !subject.Forms.ContainsKey(paper.Form)
           let meant = Nearest.Of(paper.Form!, subject.Forms.Keys)
           select Finding.Error(
               "MC-REF-003",
               paper.Id,
               ("paper", paper.Name.Vi),
               ("paperEn", paper.Name.In("en")),
               ("form", paper.Form),
               ("meant", meant is null ? "" : $" Có phải “{meant}”?"),
               ("meantEn", meant is null ? "" : $" Did you mean “{meant}”?")).At("procedure.json");
}
