using System.Text.Json.Serialization;

namespace MotCua.Engine.Time;

/// <summary>Why a date does not follow the week (domain notes, section 4).</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<CalendarExceptionKind>))]
public enum CalendarExceptionKind
{
    /// <summary>Public holiday (nghỉ lễ, Tết): closed.</summary>
    Holiday,

    /// <summary>Day off in place of a holiday that fell on a rest day (nghỉ bù): closed.</summary>
    Compensatory,

    /// <summary>Working day given up in a swap (hoán đổi): closed.</summary>
    SwapOff,

    /// <summary>Rest day worked in a swap (làm bù): open with the hours of the day it stands in for.</summary>
    SwapWork,

    /// <summary>Only part of the day is worked.</summary>
    HalfDay,
}
