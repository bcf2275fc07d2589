using System.Text.Json;
using MotCua.Catalogs.Seeding;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Statuses;

/// <summary>
/// The status diagram a new procedure begins with: the ten statuses of Appendix I, Withdrawn and Cancelled, the
/// transitions T-1 to T-25 (requirements, section 1.2) and the moves of the national status list (domain notes,
/// section 7: withdrawal, closing without an answer). Data: an author may change it in the procedure's
/// <c>statuses.json</c>.
/// </summary>
public static class DefaultStatusDiagram
{
    private static readonly Lazy<byte[]> Content = new(() => SeedFile.Bytes("statuses.json"));

    private static readonly Lazy<StatusDiagram> Diagram =
        new(() => JsonSerializer.Deserialize<StatusDiagram>(Content.Value, EngineJson.Strict)!);

    /// <summary>The file, to be put into a new bundle as it is.</summary>
    public static ReadOnlyMemory<byte> Utf8 => Content.Value;

    public static StatusDiagram Value => Diagram.Value;
}
