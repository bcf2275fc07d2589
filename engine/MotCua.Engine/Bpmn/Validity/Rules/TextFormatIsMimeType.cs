using System.Text.RegularExpressions;
using MotCua.Engine.Model;

namespace MotCua.Engine.Bpmn.Validity.Rules;

/// <summary>Sections 8.2.1, 8.3.1: the format of an annotation's or documentation's text is written as a MIME type (EXT.010).</summary>
internal sealed partial class TextFormatIsMimeType() : ValidityRule("MC-BPMN-210", Severity.Warning, 10)
{
    internal override IEnumerable<Violation> Check(BpmnModel model)
    {
        foreach (var text in model.All(["textAnnotation", "documentation"]))
        {
            if (text.Attribute("textFormat") is { } format && !MimeType().IsMatch(format.Value.Trim()))
            {
                yield return On(text, ("value", format.Value));
            }
        }
    }

    // The top-level types are a closed list, save private ones that begin with "x-".
    [GeneratedRegex(@"^(application|audio|chemical|example|font|haptics|image|message|model|multipart|text|video|x-[a-z0-9-]+)/[A-Za-z0-9!#$&^_.+-]+(\s*;.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MimeType();
}
