using System.Collections.Concurrent;
using HandlebarsDotNet;

namespace MotCua.RuntimeHost.Dossiers.Slips;

/// <summary>Fills slip templates. Data are escaped by the template language, and the whole is cleaned afterwards.</summary>
internal static class SlipTemplate
{
    private static readonly IHandlebars Language = Handlebars.Create(new HandlebarsConfiguration
    {
        ThrowOnUnresolvedBindingExpression = false,
        NoEscape = false,
    });

    private static readonly ConcurrentDictionary<string, HandlebarsTemplate<object, object>> Compiled = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The template cannot be read: publishing should have refused it.</exception>
    public static string Fill(string template, SlipModel model)
    {
        try
        {
            return SlipHtml.Clean(Compiled.GetOrAdd(template, source => Language.Compile(source))(model.ToTemplateData()));
        }
        catch (HandlebarsException unreadable)
        {
            throw new InvalidDataException("A slip template cannot be read.", unreadable);
        }
    }
}
