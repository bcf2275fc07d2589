namespace MotCua.Benchmarks;

/// <summary>What procedures ask: ten conditions and three loops.</summary>
internal static class BenchmarkCases
{
    private static readonly DateOnly FirstDay = new(2026, 1, 1);

    public static IReadOnlyList<BenchmarkCase> Conditions { get; } =
    [
        new("data.soTang > 3", "data.soTang > 3", d => d.Number("data", "soTang") > 3),
        new("data.loaiNha = \"rieng-le\"", "data.loaiNha === 'rieng-le'", d => d.Text("data", "loaiNha") == "rieng-le"),
        new("steps.thamDinh.outcome = \"approve\"", "steps.thamDinh.outcome === 'approve'", d => (string?)d["steps", "thamDinh", "outcome"] == "approve"),
        new("data.dienTich * data.donGia >= 5000000", "data.dienTich * data.donGia >= 5000000", d => d.Number("data", "dienTich") * d.Number("data", "donGia") >= 5_000_000),
        new("data.soTang between 1 and 7", "data.soTang >= 1 && data.soTang <= 7", d => d.Number("data", "soTang") is >= 1 and <= 7),
        new("applicant.kind in (\"citizen\", \"enterprise\")", "applicant.kind === 'citizen' || applicant.kind === 'enterprise'", d => d.Text("applicant", "kind") is "citizen" or "enterprise"),
        new("data.tuoi in [18..60]", "data.tuoi >= 18 && data.tuoi <= 60", d => d.Number("data", "tuoi") is >= 18 and <= 60),
        new("data.loaiNha = \"khac\" and data.soTang > 3 or dossier.channel = \"portal\"", "data.loaiNha === 'khac' && data.soTang > 3 || dossier.channel === 'portal'",
            d => (d.Text("data", "loaiNha") == "khac" && d.Number("data", "soTang") > 3) || d.Text("dossier", "channel") == "portal"),
        new("data.ngayNop >= date(\"2026-01-01\")", "data.ngayNop >= '2026-01-01'", d => (DateOnly)d["data", "ngayNop"]! >= FirstDay),
        new("starts with(applicant.identityNumber, \"079\") and string length(applicant.identityNumber) = 12",
            "applicant.identityNumber.indexOf('079') === 0 && applicant.identityNumber.length === 12",
            d => d.Text("applicant", "identityNumber").StartsWith("079", StringComparison.Ordinal) && d.Text("applicant", "identityNumber").EnumerateRunes().Count() == 12),
    ];

    public static IReadOnlyList<BenchmarkCase> Loops { get; } =
    [
        new("sum(for i in data.items return i.soLuong * i.donGia)",
            "(function () { var s = 0; for (var k = 0; k < data.items.length; k++) { s += data.items[k].soLuong * data.items[k].donGia; } return s; })()",
            d => d.List("data", "items").Sum(i => (decimal)i["soLuong"]! * (decimal)i["donGia"]!)),
        new("some i in data.items satisfies i.soLuong > 8",
            "(function () { for (var k = 0; k < data.items.length; k++) { if (data.items[k].soLuong > 8) { return true; } } return false; })()",
            d => d.List("data", "items").Any(i => (decimal)i["soLuong"]! > 8)),
        new("count(data.items[soLuong > 1])",
            "(function () { var n = 0; for (var k = 0; k < data.items.length; k++) { if (data.items[k].soLuong > 1) { n++; } } return n; })()",
            d => d.List("data", "items").Count(i => (decimal)i["soLuong"]! > 1)),
    ];
}
