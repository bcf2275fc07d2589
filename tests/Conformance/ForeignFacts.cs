using System.Text.Json;
using MotCua.Engine.Model;

namespace MotCua.Conformance;

/// <summary>The facts around a process of somebody else, who has none.</summary>
internal static class ForeignFacts
{
    /// <summary>The content of <c>procedure.json</c>.</summary>
    public static string Named(string name) => JsonSerializer.Serialize(
        new ProcedureFacts
        {
            Code = "0.000001",
            Name = new LocalText(name),
            Sector = "thu-nghiem",
            AuthorityLevel = AuthorityLevel.Commune,
            ServiceLevel = ServiceLevel.Full,
            Unit = "an-hoa",
        },
        EngineJson.Options);
}
