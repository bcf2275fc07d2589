using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Model;

/// <summary>What a supplement does to the clock: the law knows both styles (domain notes, section 3).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SupplementEffect>))]
public enum SupplementEffect
{
    /// <summary>The clock runs on.</summary>
    None,

    /// <summary>The clock pauses while the applicant is asked and runs on afterwards.</summary>
    Pause,

    /// <summary>The whole time limit starts anew when the applicant has answered.</summary>
    Restart,
}
