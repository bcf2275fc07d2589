using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Cli;

/// <summary>The language of a verb's report, <c>--lang vi|en</c>.</summary>
internal static class CliLanguage
{
    /// <exception cref="StartFailure">Another language.</exception>
    public static string Of(CliArguments arguments) => arguments["lang"] switch
    {
        null or LanguageChoice.Vietnamese => LanguageChoice.Vietnamese,
        "en" => "en",
        var other => throw new StartFailure($"--lang: không có ngôn ngữ “{other}”; chọn vi hoặc en."),
    };
}
