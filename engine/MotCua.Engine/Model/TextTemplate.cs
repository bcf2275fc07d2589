using System.Text;

namespace MotCua.Engine.Model;

/// <summary>Fills <c>{name}</c> placeholders; an unknown placeholder stays as it is written.</summary>
internal static class TextTemplate
{
    public static string Fill(string template, IReadOnlyDictionary<string, string> args, string? elementId)
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
            var value = args.TryGetValue(name, out var given) ? given : name == "element" ? elementId : null;
            text.Append(template, at, open - at).Append(value ?? template[open..(close + 1)]);
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }
}
