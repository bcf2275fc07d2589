using MotCua.Engine.Model;

namespace MotCua.Catalogs.Accounts;

/// <summary>The answer to a sign-in.</summary>
/// <param name="Account">The account; null when refused.</param>
/// <param name="Refusal">Why it was refused; null when accepted.</param>
public sealed record PasswordCheck(Account? Account, SignInRefusal? Refusal)
{
    private static readonly LocalText Wrong = new(
        "Tên đăng nhập hoặc mật khẩu không đúng. Sau 5 lần sai, tài khoản tạm khóa 15 phút.",
        "The user name or the password is not right. After 5 wrong attempts the account is locked for 15 minutes.");

    private static readonly LocalText Disabled = new(
        "Tài khoản đã bị vô hiệu hóa. Liên hệ quản trị viên để được hỗ trợ.",
        "This account is disabled. Contact the administrator for help.");

    public bool IsAccepted => Account is not null;

    /// <summary>What the person may be told: the same for an unknown user, a wrong password and a locked account.
    /// Null when accepted.</summary>
    public LocalText? Message => Refusal switch
    {
        null => null,
        SignInRefusal.Disabled => Disabled,
        _ => Wrong,
    };

    internal static PasswordCheck Refused(SignInRefusal refusal) => new(null, refusal);
}
