using System.Globalization;

namespace MotCua.Engine.Feel;

/// <summary>All diagnostics of FEEL with their texts. Codes are never reused.</summary>
public static class FeelTexts
{
    internal static readonly FeelDiagnosticKind UnexpectedCharacter = Error(001, "Không hiểu ký tự \"{0}\".", "The character \"{0}\" is not understood.");
    internal static readonly FeelDiagnosticKind UnclosedText = Error(002, "Chuỗi chữ chưa có dấu \" đóng.", "The text has no closing \".");
    internal static readonly FeelDiagnosticKind UnclosedComment = Error(003, "Phần ghi chú chưa có */ đóng.", "The comment has no closing */.");
    internal static readonly FeelDiagnosticKind BadNumber = Error(004, "\"{0}\" không phải là số hợp lệ.", "\"{0}\" is not a valid number.");
    internal static readonly FeelDiagnosticKind TooLong = Error(006, "Biểu thức dài quá {0} ký tự.", "The expression is longer than {0} characters.");
    internal static readonly FeelDiagnosticKind Expected = Error(010, "Cần {0} nhưng gặp {1}.", "Expected {0} but found {1}.");
    internal static readonly FeelDiagnosticKind TooDeep = Error(011, "Biểu thức lồng quá sâu (quá {0} tầng).", "The expression is nested too deeply (more than {0} levels).");
    internal static readonly FeelDiagnosticKind Leftover = Error(012, "Biểu thức đã hết trước \"{0}\".", "The expression ended before \"{0}\".");
    internal static readonly FeelDiagnosticKind UnknownType = Error(013, "Không có kiểu dữ liệu \"{0}\".", "There is no type \"{0}\".");
    internal static readonly FeelDiagnosticKind DuplicateKey = Error(014, "Mục \"{0}\" bị lặp trong ngữ cảnh.", "The entry \"{0}\" occurs twice in the context.");
    internal static readonly FeelDiagnosticKind BadAtLiteral = Error(015, "@\"{0}\" không phải là ngày, giờ hay khoảng thời gian.", "@\"{0}\" is no date, time or duration.");
    internal static readonly FeelDiagnosticKind ExternalFunction = Error(016, "Không hỗ trợ hàm bên ngoài.", "External functions are not supported.");
    internal static readonly FeelDiagnosticKind UnknownName = Error(020, "Không có tên \"{0}\".", "There is no name \"{0}\".");
    internal static readonly FeelDiagnosticKind UnknownNameSuggestion = Error(021, "Không có tên \"{0}\". Có phải bạn muốn viết \"{1}\"?", "There is no name \"{0}\". Did you mean \"{1}\"?");
    internal static readonly FeelDiagnosticKind OperandTypes = Error(022, "Không thể dùng \"{0}\" giữa {1} và {2}.", "\"{0}\" cannot be used between {1} and {2}.");
    internal static readonly FeelDiagnosticKind OperandType = Error(023, "Không thể dùng \"{0}\" với {1}.", "\"{0}\" cannot be used with {1}.");
    internal static readonly FeelDiagnosticKind ConditionType = Error(024, "Điều kiện phải là đúng/sai, không phải {0}.", "The condition must be true or false, not {0}.");
    internal static readonly FeelDiagnosticKind UnknownFunction = Error(025, "Không có hàm \"{0}\".", "There is no function \"{0}\".");
    internal static readonly FeelDiagnosticKind ArgumentCount = Error(026, "Hàm \"{0}\" không nhận {1} tham số.", "The function \"{0}\" does not take {1} arguments.");
    internal static readonly FeelDiagnosticKind ArgumentType = Error(027, "Tham số \"{1}\" của hàm \"{0}\" không thể là {2}.", "The parameter \"{1}\" of the function \"{0}\" cannot be {2}.");
    internal static readonly FeelDiagnosticKind UnknownParameter = Error(028, "Hàm \"{0}\" không có tham số \"{1}\".", "The function \"{0}\" has no parameter \"{1}\".");
    internal static readonly FeelDiagnosticKind NotAFunction = Error(029, "\"{0}\" không phải là hàm.", "\"{0}\" is not a function.");
    internal static readonly FeelDiagnosticKind NoEntry = Note(030, "Không có mục \"{0}\".", "There is no entry \"{0}\".");
    internal static readonly FeelDiagnosticKind NoProperty = Error(031, "{1} không có thuộc tính \"{0}\".", "{1} has no property \"{0}\".");
    internal static readonly FeelDiagnosticKind NullOperand = Note(032, "Một vế của \"{0}\" không có giá trị.", "One side of \"{0}\" has no value.");
    internal static readonly FeelDiagnosticKind DivisionByZero = Error(033, "Không thể chia cho 0.", "Division by zero.");
    internal static readonly FeelDiagnosticKind OutOfRange = Error(034, "Kết quả của \"{0}\" vượt quá giới hạn.", "The result of \"{0}\" is out of range.");
    internal static readonly FeelDiagnosticKind NoSuchIndex = Note(035, "Danh sách không có phần tử thứ {0}.", "The list has no item number {0}.");
    internal static readonly FeelDiagnosticKind BadValue = Error(036, "Hàm \"{0}\" không nhận giá trị {1}.", "The function \"{0}\" does not accept the value {1}.");
    internal static readonly FeelDiagnosticKind BadPattern = Error(037, "\"{0}\" không phải là mẫu tìm kiếm hợp lệ.", "\"{0}\" is not a valid pattern.");
    internal static readonly FeelDiagnosticKind NoClock = Error(038, "Ở đây không biết thời điểm hiện tại.", "The present instant is not known here.");
    internal static readonly FeelDiagnosticKind NotIterable = Error(039, "Không thể lặp qua {0}.", "Cannot iterate over {0}.");
    internal static readonly FeelDiagnosticKind RangeEndPoints = Error(040, "Khoảng không thể đi từ {0} đến {1}.", "A range cannot go from {0} to {1}.");
    internal static readonly FeelDiagnosticKind ResultType = Error(041, "Giá trị {0} không thuộc kiểu {1}.", "The value {0} is not of type {1}.");
    internal static readonly FeelDiagnosticKind NullArgument = Note(042, "Tham số \"{1}\" của hàm \"{0}\" không có giá trị.", "The parameter \"{1}\" of the function \"{0}\" has no value.");
    internal static readonly FeelDiagnosticKind UnknownFunctionSuggestion = Error(043, "Không có hàm \"{0}\". Có phải bạn muốn viết \"{1}\"?", "There is no function \"{0}\". Did you mean \"{1}\"?");
    internal static readonly FeelDiagnosticKind UnknownParameterSuggestion = Error(044, "Hàm \"{0}\" không có tham số \"{1}\". Có phải bạn muốn viết \"{2}\"?", "The function \"{0}\" has no parameter \"{1}\". Did you mean \"{2}\"?");
    internal static readonly FeelDiagnosticKind ArgumentCountUsage = Error(045, "Hàm \"{0}\" không nhận {1} tham số. Cách viết: {2}.", "The function \"{0}\" does not take {1} arguments. Write: {2}.");
    internal static readonly FeelDiagnosticKind ArgumentTypeNeeded = Error(046, "Tham số \"{1}\" của hàm \"{0}\" không thể là {2}; cần {3}.", "The parameter \"{1}\" of the function \"{0}\" cannot be {2}; it has to be {3}.");
    internal static readonly FeelDiagnosticKind StepLimit = Error(050, "Biểu thức cần quá {0} bước tính.", "The expression needs more than {0} steps.");
    internal static readonly FeelDiagnosticKind DepthLimit = Error(051, "Các hàm gọi nhau quá sâu (quá {0} tầng).", "Functions call each other too deeply (more than {0} levels).");
    internal static readonly FeelDiagnosticKind PatternTimeout = Error(052, "Mẫu \"{0}\" mất quá nhiều thời gian.", "The pattern \"{0}\" takes too long.");

    private static readonly Dictionary<string, FeelDiagnosticKind> ByCode = new[]
    {
        UnexpectedCharacter, UnclosedText, UnclosedComment, BadNumber, TooLong,
        Expected, TooDeep, Leftover, UnknownType, DuplicateKey, BadAtLiteral, ExternalFunction,
        UnknownName, UnknownNameSuggestion, OperandTypes, OperandType, ConditionType, UnknownFunction,
        ArgumentCount, ArgumentType, UnknownParameter, NotAFunction,
        NoEntry, NoProperty, NullOperand, DivisionByZero, OutOfRange, NoSuchIndex, BadValue, BadPattern,
        NoClock, NotIterable, RangeEndPoints, ResultType, NullArgument,
        UnknownFunctionSuggestion, UnknownParameterSuggestion, ArgumentCountUsage, ArgumentTypeNeeded,
        StepLimit, DepthLimit, PatternTimeout,
    }.ToDictionary(kind => kind.Code, StringComparer.Ordinal);

    /// <summary>Every diagnostic there is.</summary>
    public static IReadOnlyCollection<FeelDiagnosticKind> All => ByCode.Values;

    /// <summary>The sentence of a code with its placeholders filled; <paramref name="language"/> "vi" or "en".</summary>
    public static string Format(string code, string language, IReadOnlyList<string> arguments)
    {
        if (!ByCode.TryGetValue(code, out var kind))
        {
            return code;
        }

        return string.Format(CultureInfo.InvariantCulture, language == "en" ? kind.English : kind.Vietnamese, [.. arguments.Select(a => FeelTerms.In(language, a))]);
    }

    private static FeelDiagnosticKind Error(int number, string vi, string en) => New(number, FeelSeverity.Error, vi, en);

    private static FeelDiagnosticKind Note(int number, string vi, string en) => New(number, FeelSeverity.Note, vi, en);

    private static FeelDiagnosticKind New(int number, FeelSeverity severity, string vi, string en)
        => new(string.Create(CultureInfo.InvariantCulture, $"MC-FEEL-{number:D3}"), severity, vi, en);
}
