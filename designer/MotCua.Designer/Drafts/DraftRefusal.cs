using MotCua.Engine.Model;

namespace MotCua.Designer.Drafts;

/// <summary>Why a draft was not made.</summary>
/// <param name="Code">Stable code for callers.</param>
/// <param name="Text">For people, with the remedy.</param>
public sealed record DraftRefusal(string Code, LocalText Text)
{
    internal static readonly DraftRefusal NoCode = new("codeMissing", new("Nhập mã thủ tục, ví dụ 2.000815.", "Enter the procedure's code, for example 2.000815."));

    internal static readonly DraftRefusal BadCode = new("codeWrong", new("Mã thủ tục chỉ gồm chữ, số, dấu chấm và gạch nối. Hãy sửa mã.", "A code holds letters, digits, dots and hyphens only. Correct it."));

    internal static readonly DraftRefusal CodeTaken = new("codeTaken", new("Mã này đã có ở thủ tục khác. Hãy nhập mã khác hoặc mở thủ tục đó.", "Another procedure has this code. Enter another, or open that one."));

    internal static readonly DraftRefusal NoName = new("nameMissing", new("Nhập tên thủ tục.", "Enter the procedure's name."));

    internal static readonly DraftRefusal NoSource = new("sourceMissing", new("Không còn bản để bắt đầu. Hãy chọn lại.", "What it was to begin from is gone. Choose again."));

    internal static readonly DraftRefusal NoFile = new("fileMissing", new("Chọn tệp zip đã xuất từ hệ thống.", "Choose a zip that was exported from the system."));

    internal static IReadOnlyList<DraftRefusal> All { get; } = [NoCode, BadCode, CodeTaken, NoName, NoSource, NoFile];
}
