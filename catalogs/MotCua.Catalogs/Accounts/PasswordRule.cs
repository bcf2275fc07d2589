using System.Collections.Frozen;

namespace MotCua.Catalogs.Accounts;

/// <summary>
/// What a password must be: at least 10 characters, or at least 8 with three of four classes (lower case, upper case,
/// digit, symbol); at most 128; without the user name; not one of the most guessed. Length counts more than classes,
/// so a long sentence is welcome.
/// </summary>
public static class PasswordRule
{
    public const int MinLength = 10;
    public const int MinLengthWithClasses = 8;
    public const int MaxLength = 128;

    private static readonly FrozenSet<string> Common = new[]
    {
        "1234567890", "0123456789", "0987654321", "9876543210", "12345678910", "1111111111", "0000000000",
        "qwertyuiop", "1q2w3e4r5t", "1qaz2wsx3edc", "password1234", "passwordpassword", "matkhau123", "matkhau1234",
        "vietnam123", "anhyeuem123", "iloveyou123", "abcdefghij", "a123456789", "123456789a", "password123", "passw0rd123",
        "admin12345", "admin@123", "abc@1234", "aa123456", "abcd@1234", "qwerty@123", "password@123", "p@ssw0rd",
        "p@ssword1", "matkhau@123", "vietnam@123", "hanoi@123", "12345678@ab", "abc12345!",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of what is wrong (see <see cref="AccountErrors"/>), or null.</summary>
    public static string? Check(string? password, string? userName) => password switch
    {
        null or "" => "passwordRequired",
        { Length: > MaxLength } => "passwordTooLong",
        _ when !IsLongEnough(password) => "passwordWeak",
        _ when Common.Contains(password) || password.Distinct().Count() < 4 => "passwordCommon",
        _ when userName is { Length: >= 4 } && password.Contains(userName, StringComparison.OrdinalIgnoreCase) => "passwordLikeUserName",
        _ => null,
    };

    private static bool IsLongEnough(string password) =>
        password.Length >= MinLength || (password.Length >= MinLengthWithClasses && Classes(password) >= 3);

    private static int Classes(string password) =>
        (password.Any(char.IsLower) ? 1 : 0)
        + (password.Any(char.IsUpper) ? 1 : 0)
        + (password.Any(char.IsDigit) ? 1 : 0)
        + (password.Any(letter => !char.IsLetterOrDigit(letter)) ? 1 : 0);
}
