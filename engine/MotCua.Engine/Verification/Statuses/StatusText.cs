namespace MotCua.Engine.Verification;

/// <summary>Statuses by the names people see; a dossier without one shows a dash.</summary>
internal static class StatusText
{
    public static string Of(VerificationSubject subject, string? code, string language)
        => string.IsNullOrEmpty(code) ? "–" : subject.Statuses.Find(code)?.Name.In(language) ?? code;

    /// <summary>The arguments of a name in both languages: <c>from</c> and <c>fromEn</c>.</summary>
    public static (string Name, string? Value)[] Args(VerificationSubject subject, string name, string? code)
        => [(name, Of(subject, code, "vi")), (name + "En", Of(subject, code, "en"))];

    /// <summary>Several, separated by commas.</summary>
    public static (string Name, string? Value)[] Args(VerificationSubject subject, string name, IReadOnlyCollection<string> codes)
        => [(name, string.Join(", ", codes.Select(c => Of(subject, c, "vi")))), (name + "En", string.Join(", ", codes.Select(c => Of(subject, c, "en"))))];
}
