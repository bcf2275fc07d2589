using MotCua.Engine.Model;
using MotCua.Forms;
using MotCua.RuntimeHost.Portal.Browse;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>What matters to an applicant when a procedure changed: time limit, fees, and what the form asks.</summary>
internal static class VersionChanges
{
    public static IReadOnlyList<string> Of(ProcedureFacts before, FormSchema? formBefore, ProcedureFacts now, FormSchema? formNow, Localizer texts)
    {
        var changes = new List<string>();
        if (ProcedureWords.Limit(before, texts) is var limit && ProcedureWords.Limit(now, texts) is var newLimit && limit != newLimit)
        {
            changes.Add(texts["portal.version.limit", limit, newLimit]);
        }

        if (ProcedureWords.Fees(before, texts) is var fees && ProcedureWords.Fees(now, texts) is var newFees && fees != newFees)
        {
            changes.Add(texts["portal.version.fee", fees, newFees]);
        }

        changes.AddRange(Missing(formNow, formBefore, texts).Select(title => texts["portal.version.asks", title]));
        changes.AddRange(Missing(formBefore, formNow, texts).Select(title => texts["portal.version.drops", title]));
        return changes;
    }

    private static IEnumerable<string> Missing(FormSchema? here, FormSchema? there, Localizer texts) =>
        (here?.Root.Fields ?? []).Where(field => there?.Find(field.Path) is null).Select(field => field.TitleIn(texts.Language));
}
