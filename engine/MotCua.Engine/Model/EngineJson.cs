using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MotCua.Engine.Model;

/// <summary>How the engine writes and reads JSON: camel case, enumerations by name, nulls left out, Vietnamese not escaped.</summary>
public static class EngineJson
{
    /// <summary>For events, snapshots and everything the engine wrote itself; unknown members are skipped.</summary>
    public static readonly JsonSerializerOptions Options = Make(JsonUnmappedMemberHandling.Skip);

    /// <summary>For files that people write: a member that we do not know is refused rather than ignored.</summary>
    public static readonly JsonSerializerOptions Strict = Make(JsonUnmappedMemberHandling.Disallow);

    private static JsonSerializerOptions Make(JsonUnmappedMemberHandling unknown)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNameCaseInsensitive = false,
            NumberHandling = JsonNumberHandling.Strict,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            UnmappedMemberHandling = unknown,
            RespectNullableAnnotations = true,
            MaxDepth = 64,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
