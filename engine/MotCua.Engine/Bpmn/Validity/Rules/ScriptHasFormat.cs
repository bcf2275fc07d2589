using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Section 10.3.3: a script states its language (EXT.053).</summary>
internal sealed class ScriptHasFormat() : ValidityRule("MC-BPMN-253", Severity.Warning, 53)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
        => Each(model.All(["scriptTask", "globalScriptTask"]).Where(t => t.Child("script") is not null && t.Get(t.Is("scriptTask") ? "scriptFormat" : "scriptLanguage") is null));
}
