using MotCua.Engine.Dmn;
using MotCua.Engine.Feel;
using MotCua.Engine.Model;

namespace MotCua.Engine.Verification.Rules.Data;

/// <summary>
/// MC-DAT-004: a decision needs an input that neither the form nor the dossier has, so that it is always empty.
/// MC-DAT-005: it has another type there. A decision sees the names of expressions and each field of the form by its own
/// name.
/// </summary>
internal static class DecisionInputs
{
    public static IEnumerable<Finding> Check(VerificationSubject subject)
    {
        if (subject.Names is not { } names)
        {
            yield break;
        }

        // A form that says nothing of its fields may hold any.
        var data = names.TryGet("data", out var form) ? form : FeelType.Any;
        if (data.Kind != FeelTypeKind.Context || data.IsOpen)
        {
            yield break;
        }

        var known = data.Fields.Concat(names.Names).DistinctBy(n => n.Key).ToDictionary(n => n.Key, n => n.Value, StringComparer.Ordinal);
        foreach (var id in Taken(subject).Distinct(StringComparer.Ordinal))
        {
            if (subject.DecisionModel(id) is not { } model)
            {
                continue;
            }

            var file = subject.Decisions.LastOrDefault(d => d.Read.Model == model)?.Path;
            foreach (var input in Inputs(model.ById(id)!))
            {
                if (!known.TryGetValue(input.Name, out var type))
                {
                    var meant = Nearest.Of(input.Name, known.Keys);
                    yield return Finding.Warning(
                        "MC-DAT-004",
                        id,
                        ("decision", model.ById(id)!.Name),
                        ("input", input.Name),
                        ("meant", meant is null ? "" : $" Có phải “{meant}”?"),
                        ("meantEn", meant is null ? "" : $" Did you mean “{meant}”?")).At(file);
                }
                else if (Differs(input.Type.Feel, type))
                {
                    yield return Finding.Warning(
                        "MC-DAT-005",
                        id,
                        ("decision", model.ById(id)!.Name),
                        ("input", input.Name),
                        ("wanted", FeelTerms.In("vi", FeelTerms.Of(input.Type.Feel.Kind))),
                        ("wantedEn", FeelTerms.In("en", FeelTerms.Of(input.Type.Feel.Kind))),
                        ("kind", FeelTerms.In("vi", FeelTerms.Of(type.Kind))),
                        ("kindEn", FeelTerms.In("en", FeelTerms.Of(type.Kind)))).At(file);
                }
            }
        }
    }

    private static IEnumerable<string> Taken(VerificationSubject subject)
        => from node in subject.Process.NodesInOrder
           let fee = subject.Facts.Fees.FirstOrDefault(f => f.Id == node.Settings.Payment?.Fee)
           let decision = node.Settings.Decision ?? node.Settings.Payment?.Decision ?? fee?.Decision
           where decision is not null
           select decision;

    private static IEnumerable<DrgElement> Inputs(DrgElement decision)
    {
        var seen = new HashSet<DrgElement>();
        var waiting = new Stack<DrgElement>([decision]);
        while (waiting.TryPop(out var element))
        {
            foreach (var required in element.Requires.Where(seen.Add))
            {
                waiting.Push(required);
            }
        }

        return seen.Where(e => e.Kind == DrgKind.InputData && e.Model == decision.Model).OrderBy(e => e.Name, StringComparer.Ordinal);
    }

    private static bool Differs(FeelType wanted, FeelType given)
        => wanted.Kind != FeelTypeKind.Any && given.Kind is not (FeelTypeKind.Any or FeelTypeKind.Null) && wanted.Kind != given.Kind;
}
