namespace MotCua.Catalogs.Accounts;

/// <summary>Orders of the account list.</summary>
public enum AccountSort
{
    /// <summary>By folded display name.</summary>
    Name,

    /// <summary>By folded user name.</summary>
    UserName,

    /// <summary>By registration.</summary>
    CreatedAt,

    /// <summary>By last sign-in; accounts that never signed in come first when ascending.</summary>
    LastSignInAt,
}
