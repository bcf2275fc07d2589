using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>The level of the agency that settles a procedure (cấp thực hiện).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AuthorityLevel>))]
public enum AuthorityLevel
{
    /// <summary>Xã, phường, đặc khu.</summary>
    Commune,

    /// <summary>Tỉnh, thành phố.</summary>
    Province,

    /// <summary>Bộ, ngành.</summary>
    Ministry,
}
