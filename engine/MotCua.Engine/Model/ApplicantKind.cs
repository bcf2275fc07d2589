using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>Who may apply (đối tượng thực hiện).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ApplicantKind>))]
public enum ApplicantKind
{
    /// <summary>A person (công dân).</summary>
    Citizen,

    /// <summary>An enterprise or organisation (doanh nghiệp, tổ chức).</summary>
    Enterprise,
}
