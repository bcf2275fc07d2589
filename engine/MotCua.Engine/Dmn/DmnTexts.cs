using System.Globalization;
using MotCua.Engine.Feel;

namespace MotCua.Engine.Dmn;

/// <summary>All findings and diagnostics of DMN with their texts. Codes are never reused.</summary>
public static class DmnTexts
{
    internal static readonly FeelDiagnosticKind NotXml = New(001, "Tệp không phải là XML hợp lệ: {0}", "The file is not valid XML: {0}");
    internal static readonly FeelDiagnosticKind Unsafe = New(002, "Tệp chứa nội dung không được phép: {0}", "The file holds something that is not allowed: {0}");
    internal static readonly FeelDiagnosticKind NotDmn = New(003, "Tệp không phải là mô hình DMN 1.3, 1.4 hoặc 1.5.", "The file is not a DMN 1.3, 1.4 or 1.5 model.");
    internal static readonly FeelDiagnosticKind MissingReference = New(004, "Không tìm thấy phần tử \"{0}\".", "The element \"{0}\" does not exist.");
    internal static readonly FeelDiagnosticKind NoLogic = New(005, "Quyết định \"{0}\" chưa có nội dung.", "The decision \"{0}\" has no logic.");
    internal static readonly FeelDiagnosticKind UnknownHitPolicy = New(006, "Không có quy tắc chọn \"{0}\".", "There is no hit policy \"{0}\".");
    internal static readonly FeelDiagnosticKind RuleShape = New(007, "Dòng {0} có {1} ô, cần {2} ô.", "Rule {0} has {1} cells, {2} are needed.");
    internal static readonly FeelDiagnosticKind UnknownType = New(008, "Không có kiểu dữ liệu \"{0}\".", "There is no type \"{0}\".");
    internal static readonly FeelDiagnosticKind Unsupported = New(009, "Chưa hỗ trợ \"{0}\".", "\"{0}\" is not supported.");
    internal static readonly FeelDiagnosticKind Cycle = New(010, "Quyết định \"{0}\" phụ thuộc vào chính nó.", "The decision \"{0}\" depends on itself.");
    internal static readonly FeelDiagnosticKind UnknownDecision = New(011, "Không có quyết định \"{0}\".", "There is no decision \"{0}\".");
    internal static readonly FeelDiagnosticKind NeverAllowed = New(012, "Giá trị {0} không nằm trong các giá trị cho phép của cột này.", "The value {0} is not among the allowed values of this column.");
    internal static readonly FeelDiagnosticKind SeveralRules = New(020, "Các dòng {0} cùng khớp nhưng chỉ được một dòng.", "The rules {0} all match where only one may.");
    internal static readonly FeelDiagnosticKind DifferentOutputs = New(021, "Các dòng {0} cùng khớp nhưng cho kết quả khác nhau.", "The rules {0} all match but give different results.");
    internal static readonly FeelDiagnosticKind NotAllowed = New(022, "Giá trị {0} của \"{1}\" không nằm trong các giá trị cho phép.", "The value {0} of \"{1}\" is not among the allowed values.");
    internal static readonly FeelDiagnosticKind WrongType = New(023, "Giá trị {0} của \"{1}\" không thuộc kiểu {2}.", "The value {0} of \"{1}\" is not of type {2}.");
    internal static readonly FeelDiagnosticKind NoRule = New(024, "Không có dòng nào khớp.", "No rule matches.", FeelSeverity.Note);
    internal static readonly FeelDiagnosticKind BadAggregation = New(025, "Không thể tổng hợp bằng \"{0}\" các giá trị {1}.", "The values {1} cannot be aggregated by \"{0}\".");

    private static readonly Dictionary<string, FeelDiagnosticKind> ByCode = new[]
    {
        NotXml, Unsafe, NotDmn, MissingReference, NoLogic, UnknownHitPolicy, RuleShape, UnknownType, Unsupported, Cycle, UnknownDecision, NeverAllowed,
        SeveralRules, DifferentOutputs, NotAllowed, WrongType, NoRule, BadAggregation,
    }.ToDictionary(kind => kind.Code, StringComparer.Ordinal);

    /// <summary>Every finding and diagnostic of DMN; those of FEEL are in <see cref="FeelTexts"/>.</summary>
    public static IReadOnlyCollection<FeelDiagnosticKind> All => ByCode.Values;

    /// <summary>The sentence of an MC-DMN or MC-FEEL code; <paramref name="language"/> "vi" or "en".</summary>
    public static string Format(string code, string language, IReadOnlyList<string> arguments)
        => ByCode.TryGetValue(code, out var kind)
            ? string.Format(CultureInfo.InvariantCulture, language == "en" ? kind.English : kind.Vietnamese, [.. arguments])
            : FeelTexts.Format(code, language, arguments);

    private static FeelDiagnosticKind New(int number, string vi, string en, FeelSeverity severity = FeelSeverity.Error)
        => new(string.Create(CultureInfo.InvariantCulture, $"MC-DMN-{number:D3}"), severity, vi, en);
}
