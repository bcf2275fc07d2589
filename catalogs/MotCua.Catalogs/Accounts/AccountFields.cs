namespace MotCua.Catalogs.Accounts;

/// <summary>Names of the fields that errors stand beside; equal to the form's input names.</summary>
public static class AccountFields
{
    public const string UserName = "userName";
    public const string Password = "password";
    public const string CurrentPassword = "currentPassword";
    public const string DisplayName = "displayName";
    public const string IdentityNumber = "identityNumber";
    public const string Phone = "phone";
    public const string Email = "email";
    public const string Address = "address";
}
