using System.Text;

namespace MotCua.Engine.Model;

/// <summary>Fills <c>{name}</c> placeholders; an unknown placeholder stays as it is written. An argument that reads
/// differently in English stands beside the Vietnamese one as <c>nameEn</c> and is taken there.</summary>
internal static class TextTemplate
{
    public static string Fill(string template, IReadOnlyDictionary<string, string> args, string? elementId, string language)
    {
        var text = new StringBuilder(template.Length + 32);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var name = template[(open + 1)..close];
            var value = (language == "en" ? args.GetValueOrDefault(name + "En") : null)
                ?? args.GetValueOrDefault(name)
                ?? (name == "element" ? elementId : null);
            text.Append(template, at, open - at).Append(value ?? template[open..(close + 1)]);
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }
}
