namespace MotCua.Catalogs.Accounts;

/// <summary>Who stands behind an account.</summary>
public enum AccountKind
{
    /// <summary>A person (cá nhân).</summary>
    Citizen,

    /// <summary>An organisation or enterprise (tổ chức, doanh nghiệp).</summary>
    Enterprise,
}
