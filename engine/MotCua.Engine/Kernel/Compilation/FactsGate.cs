using MotCua.Engine.Model;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel.Compilation;

/// <summary>What <c>procedure.json</c> and <c>statuses.json</c> must keep so that a dossier can run.</summary>
internal static class FactsGate
{
    private static readonly Func<CompiledProcedure, IEnumerable<Finding>>[] Rules = [Limits, Form, StatusCodesOnce, TransitionsNameStatuses];

    public static IEnumerable<Finding> Check(CompiledProcedure procedure) => Rules.SelectMany(rule => rule(procedure));

    private static IEnumerable<Finding> Limits(CompiledProcedure procedure)
    {
        var facts = procedure.Facts;
        var lengths = new (string Name, bool Wrong)[]
        {
            ("timeLimit", facts.TimeLimit is { Limit: null }),
            ("operations.supplement.answerWithin", facts.Operations.Supplement?.AnswerWithin is { Limit: null }),
            ("operations.extend.limit", facts.Operations.Extend?.Limit is { Limit: null }),
            ("operations.supplement.max", facts.Operations.Supplement is { Max: < 1 }),
            ("operations.extend.max", facts.Operations.Extend is { Max: < 1 }),
            ("timeLimit.startRule", !StartRules.IsKnown(facts.TimeLimit?.StartRule)),
        };
        return lengths.Where(l => l.Wrong).Select(l => Finding.Error("MC-FACTS-001", null, ("name", l.Name)).At("procedure.json"));
    }

    private static IEnumerable<Finding> Form(CompiledProcedure procedure)
    {
        foreach (var form in new[] { procedure.Facts.Form, procedure.Facts.ResultForm })
        {
            if (form is not null && !procedure.Forms.ContainsKey(form))
            {
                yield return Finding.Error("MC-FACTS-002", null, ("form", form)).At("procedure.json");
            }
        }
    }

    private static IEnumerable<Finding> StatusCodesOnce(CompiledProcedure procedure)
        => procedure.Statuses.Statuses.GroupBy(s => s.Code).Where(g => g.Count() > 1)
            .Select(g => Finding.Error("MC-FACTS-003", g.Key, ("status", g.Key)).At(procedure.Facts.Statuses));

    private static IEnumerable<Finding> TransitionsNameStatuses(CompiledProcedure procedure)
        => from transition in procedure.Statuses.Transitions
           from code in new[] { transition.From, transition.To }
           where code is not null && procedure.Statuses.Find(code) is null
           select Finding.Error("MC-FACTS-004", code, ("status", code)).At(procedure.Facts.Statuses);
}
