using MotCua.Engine.Bpmn;

namespace MotCua.Engine.Verification;

/// <summary>A dossier comes to an element in a status.</summary>
/// <param name="Call">The calls it is inside, outermost first, joined by "/"; empty in the process itself.</param>
/// <param name="Node">The element.</param>
/// <param name="Before">The status it comes in; the empty text is none.</param>
internal sealed record StatusPlace(string Call, FlowNode Node, string Before)
{
    /// <summary>The status while the element is at work.</summary>
    public string During => Node.Settings.Status ?? Before;
}
