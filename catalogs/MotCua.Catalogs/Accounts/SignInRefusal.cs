namespace MotCua.Catalogs.Accounts;

/// <summary>Why a sign-in was refused: for the log, never for the person who tried, save <see cref="Disabled"/>.</summary>
public enum SignInRefusal
{
    UnknownUser,
    WrongPassword,

    /// <summary>Too many wrong passwords; see <see cref="AccountOptions.Lockout"/>.</summary>
    Locked,

    /// <summary>The password was right, the account is disabled: may be told.</summary>
    Disabled,
}
