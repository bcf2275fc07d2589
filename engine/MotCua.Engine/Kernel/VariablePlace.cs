using System.Text.Json.Serialization;
using MotCua.Engine.Time;

namespace MotCua.Engine.Kernel;

/// <summary>Where a variable that can be mended is kept.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<VariablePlace>))]
public enum VariablePlace
{
    /// <summary>A field of the application form: <c>data.&lt;name&gt;</c>.</summary>
    Form,

    /// <summary>A field of a step's data or of a job's result: <c>steps.&lt;id&gt;.data.&lt;name&gt;</c>.</summary>
    Step,

    /// <summary>A variable of a scope or token.</summary>
    Local,
}
