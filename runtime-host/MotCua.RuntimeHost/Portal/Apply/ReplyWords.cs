using MotCua.Engine.Kernel;
using MotCua.RuntimeHost.Dossiers;
using MotCua.RuntimeHost.Texts;

namespace MotCua.RuntimeHost.Portal.Apply;

/// <summary>Why a command of an applicant was refused, in words.</summary>
internal static class ReplyWords
{
    public static string Of(CommandReply reply, Localizer texts) => reply.Failure is { } failure
        ? FailureTexts.Format(failure, texts.Language)
        : texts["portal.refused." + reply.Refusal];
}
