namespace MotCua.Catalogs.Provinces;

/// <summary>The two kinds of first-tier units.</summary>
public enum ProvinceType
{
    /// <summary>Tỉnh.</summary>
    Province,

    /// <summary>Thành phố trực thuộc trung ương.</summary>
    City,
}
