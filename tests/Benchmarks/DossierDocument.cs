using System.Text.Json.Nodes;
using MotCua.Engine.Feel;

namespace MotCua.Benchmarks;

/// <summary>One dossier in the three shapes that are compared: JSON for the script, FEEL values, dictionaries.</summary>
internal static class DossierDocument
{
    public const string Json = """
        {
          "dossier": { "code": "H99.12-26-000123", "channel": "portal", "status": "Processing" },
          "applicant": { "name": "Nguyễn Thị Ánh", "identityNumber": "079123456789", "kind": "citizen" },
          "data": {
            "loaiNha": "rieng-le", "soTang": 4, "dienTich": 120.5, "donGia": 75000, "tuoi": 34, "ngayNop": "2026-02-17",
            "items": [ { "soLuong": 1, "donGia": 2000 }, { "soLuong": 3, "donGia": 1000 }, { "soLuong": 5, "donGia": 1500 }, { "soLuong": 2, "donGia": 900 },
                       { "soLuong": 7, "donGia": 700 }, { "soLuong": 1, "donGia": 650 }, { "soLuong": 9, "donGia": 300 }, { "soLuong": 4, "donGia": 250 } ]
          },
          "steps": { "thamDinh": { "outcome": "approve", "by": "chuyenvien1" } }
        }
        """;

    private static readonly FeelType Type = FeelType.ContextOf(("data", FeelType.ContextOf(("ngayNop", FeelType.Date))));

    public static FeelScope Feel() => new((FeelContext)FeelValue.FromJson(JsonNode.Parse(Json), Type));

    public static Document ByHand() => new((Dictionary<string, object?>)Plain(JsonNode.Parse(Json))!);

    private static object? Plain(JsonNode? node) => node switch
    {
        JsonObject o => o.ToDictionary(p => p.Key, p => p.Key == "ngayNop" ? DateOnly.Parse(p.Value!.GetValue<string>(), null) : Plain(p.Value)),
        JsonArray a => a.Select(item => (Dictionary<string, object?>)Plain(item)!).ToList(),
        JsonValue v when v.TryGetValue<decimal>(out var number) => number,
        _ => node?.GetValue<string>(),
    };
}
