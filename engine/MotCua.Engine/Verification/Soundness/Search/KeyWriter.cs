using System.Collections.Immutable;
using System.Text;
using MotCua.Engine.Kernel.Running;
using MotCua.Engine.Kernel.State;

namespace MotCua.Engine.Verification.Soundness.Search;

/// <summary>
/// Writes a configuration as a text in which equal markings are equal: scopes as a tree, tokens by place, no ids, no
/// times, no data but the outcomes and suppositions that still matter.
/// </summary>
internal sealed class KeyWriter(IReadOnlyList<Terrain> terrains, bool countsStrands)
{
    private const char End = '\uffff';
    private const char Open = '\ufffe';

    public string Write(Configuration at)
    {
        var key = new StringBuilder();
        for (var i = 0; i < at.Parts.Length; i++)
        {
            Write(key, at.Parts[i], terrains[i]);
            key.Append(End);
        }

        foreach (var count in at.Messages)
        {
            key.Append((char)(count + 1));
        }

        return key.ToString();
    }

    private void Write(StringBuilder key, Part part, Terrain terrain)
    {
        key.Append((char)(1 + (int)part.State.Life));
        if (!part.Runs)
        {
            return;
        }

        foreach (var root in part.State.Scopes.Values.Where(s => s.ParentScopeId is null))
        {
            key.Append(Of(part, terrain, root));
        }

        key.Append(Open);
        foreach (var (condition, holds) in part.Supposed)
        {
            key.Append((char)((condition * 2) + (holds ? 2 : 1)));
        }

        key.Append(Open);
        foreach (var (step, record) in part.State.Steps.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            key.Append((char)terrain.Index(step)).Append((char)terrain.Index("outcome " + record.Outcome));
        }
    }

    private string Of(Part part, Terrain terrain, Scope scope)
    {
        var state = part.State;
        var text = new StringBuilder();
        text.Append((char)(1 + (int)scope.Kind)).Append((char)terrain.Index(scope.ElementId));
        var tokens = state.Tokens.Values.Where(t => t.ScopeId == scope.Id).Select(t => Of(part, terrain, t));
        Sorted(text, countsStrands ? tokens : tokens.Distinct());
        Sorted(text, state.Scopes.Values.Where(s => s.ParentScopeId == scope.Id && s.ParentTokenId is null).Select(s => Of(part, terrain, s)));
        Numbers(text, Waiting(state, terrain, (_, waiting) => waiting == scope.Id));
        Records(text, state, terrain, scope.Id);
        return text.Append(End).ToString();
    }

    private string Of(Part part, Terrain terrain, Token token)
    {
        var state = part.State;
        var text = new StringBuilder();
        var rests = token.State is TokenState.Moving or TokenState.Joining;
        text.Append((char)terrain.Index(token.ElementId)).Append((char)(1 + (int)token.State)).Append((char)(rests ? 1 + terrain.Index(token.FlowId) : 1));
        if (token.State == TokenState.Moving)
        {
            text.Append((char)(1 + (int)part.Agenda.FirstOrDefault(s => s.Id == token.Id).Kind));
        }

        if (state.Loops.Find(token.Id) is { } loop)
        {
            text.Append(Open).Append((char)((loop.Total ?? 5000) + 1)).Append((char)(loop.Started + 1)).Append((char)(loop.Completed + 1));
        }

        if (state.Timers.Count + state.Subscriptions.Count > 0 && token.State == TokenState.Waiting)
        {
            Numbers(text, Waiting(state, terrain, (waiting, _) => waiting == token.Id));
        }

        if (!part.Origins.IsEmpty)
        {
            Numbers(text, part.Origins.Where(o => o.Token == token.Id).Select(o => terrain.Index(o.Event)));
        }

        Sorted(text, state.Scopes.Values.Where(s => s.ParentTokenId == token.Id).Select(s => Of(part, terrain, s)));
        Records(text, state, terrain, token.Id);
        return text.Append(End).ToString();
    }

    private static IEnumerable<int> Waiting(DossierState state, Terrain terrain, Func<string?, string?, bool> belongs)
        => state.Timers.Values.Where(t => belongs(t.TokenId, t.ScopeId)).Select(t => terrain.Index(t.ElementId) * 2)
            .Concat(state.Subscriptions.Values.Where(s => belongs(s.TokenId, s.ScopeId)).Select(s => terrain.Index(s.ElementId) * 2));

    private static void Records(StringBuilder text, DossierState state, Terrain terrain, string owner)
    {
        if (state.Compensations.Count > 0)
        {
            // Undoing twice is no other thing than undoing once.
            Numbers(text, state.Compensations.Values.Where(r => r.Owner == owner || r.RunIn == owner).Select(r => (terrain.Index(r.ElementId) * 2) + (r.RunIn == owner ? 1 : 0)).Distinct());
        }
    }

    private static void Numbers(StringBuilder text, IEnumerable<int> numbers)
    {
        var any = false;
        foreach (var number in numbers.Order())
        {
            if (!any)
            {
                text.Append(Open);
                any = true;
            }

            text.Append((char)(number + 1));
        }
    }

    private static void Sorted(StringBuilder text, IEnumerable<string> parts)
    {
        var any = false;
        foreach (var part in parts.Order(StringComparer.Ordinal))
        {
            if (!any)
            {
                text.Append(Open);
                any = true;
            }

            text.Append(part);
        }
    }
}
