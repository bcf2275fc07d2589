namespace MotCua.RuntimeHost.Shell.Security;

/// <summary>Claims of the sign-in cookie.</summary>
internal static class UserClaims
{
    public const string AccountId = "sub";
    public const string Name = "name";
    public const string Role = "role";

    /// <summary>Changes with the password, with the rights and when an account is disabled: older cookies stop working.</summary>
    public const string SecurityStamp = "stamp";
}
