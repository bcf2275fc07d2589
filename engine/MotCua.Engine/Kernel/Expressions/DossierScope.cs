using System.Text.Json.Nodes;
using MotCua.Engine.Feel;
using MotCua.Engine.Kernel.State;
using MotCua.Engine.Model;

namespace MotCua.Engine.Kernel.Expressions;

/// <summary>The names that expressions of a procedure see: dossier, applicant, data, steps, decisions.</summary>
public static class DossierScope
{
    private static readonly TimeSpan VietnamOffset = TimeSpan.FromHours(7);

    /// <summary>The names for a dossier as it now is.</summary>
    /// <param name="procedure">Its procedure.</param>
    /// <param name="state">The dossier.</param>
    /// <param name="now">Domain time.</param>
    /// <param name="holders">Scopes and tokens whose variables are seen, nearest first; null for none.</param>
    public static FeelScope Of(CompiledProcedure procedure, DossierState state, DateTimeOffset now, IEnumerable<string>? holders = null)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(state);
        var names = FeelContext.Of(
        [
            .. Variables(state, holders),
            new("dossier", Dossier(state)),
            new("applicant", Applicant(state.Applicant)),
            new("data", FeelValue.FromJson(state.Data.Form, TypeOf(procedure, procedure.Facts.Form))),
            new("steps", Steps(procedure, state)),
            new("decisions", FeelContext.Of(state.Decisions.Select(d => KeyValuePair.Create(d.Key, FeelValue.FromJson(d.Value.Result))))),
        ]);
        return new FeelScope(names) { Now = now.ToOffset(VietnamOffset) };
    }

    // Of two with the same name the later one wins: the farthest comes first, and what every dossier has wins over all.
    private static IEnumerable<KeyValuePair<string, FeelValue>> Variables(DossierState state, IEnumerable<string>? holders)
        => (state.Data.Locals.Count == 0 ? [] : holders ?? [])
            .Select(holder => state.Data.Locals.Find(holder))
            .OfType<JsonObject>()
            .Reverse()
            .SelectMany(locals => locals.Select(v => KeyValuePair.Create(v.Key, VariableCodec.Read(v.Value))));

    private static FeelContext Dossier(DossierState state) => FeelContext.Of(
    [
        new("code", FeelValue.Of(state.Code)),
        new("channel", FeelValue.Of(WireName.Of(state.Channel))),
        new("status", FeelValue.Of(state.Status)),
        new("submittedAt", Time(state.SubmittedAt)),
        new("receivedAt", Time(state.ReceivedAt)),
    ]);

    private static FeelValue Applicant(ApplicantInfo? applicant) => applicant is null ? FeelValue.Null : FeelContext.Of(
    [
        new("name", FeelValue.Of(applicant.Name)),
        new("identityNumber", FeelValue.Of(applicant.IdentityNumber)),
        new("phone", FeelValue.Of(applicant.Phone)),
        new("email", FeelValue.Of(applicant.Email)),
        new("address", FeelValue.Of(applicant.Address)),
        new("kind", FeelValue.Of(WireName.Of(applicant.Kind))),
    ]);

    private static FeelContext Steps(CompiledProcedure procedure, DossierState state)
        => FeelContext.Of(state.Steps.Select(step => KeyValuePair.Create<string, FeelValue>(step.Key, FeelContext.Of(
        [
            new("outcome", FeelValue.Of(step.Value.Outcome)),
            new("by", FeelValue.Of(step.Value.By.Id)),
            new("at", Time(step.Value.At)),
            new("data", FeelValue.FromJson(state.Data.Steps.Find(step.Key), TypeOf(procedure, procedure.Process.Find(step.Key)?.Settings.Form))),
        ]))));

    private static FeelType TypeOf(CompiledProcedure procedure, string? form)
        => form is not null && procedure.FormTypes.TryGetValue(form, out var type) ? type : FeelType.Any;

    private static FeelValue Time(DateTimeOffset? at) => at is null ? FeelValue.Null : FeelValue.OfDateTime(at.Value.ToOffset(VietnamOffset));
}
