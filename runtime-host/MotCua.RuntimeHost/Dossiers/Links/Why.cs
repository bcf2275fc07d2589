namespace MotCua.RuntimeHost.Dossiers.Links;

/// <summary>What a refusal is called in the administrator's list.</summary>
internal static class Why
{
    public static string Of(CommandReply reply) =>
        reply.Failure is { } failure ? StoredEnumName.Of(failure.Code) : reply.Refusal is { } refusal ? StoredEnumName.Of(refusal) : "";
}
