using System.Globalization;
using MotCua.Engine.Model;

namespace MotCua.Forms;

/// <summary>Codes and texts of findings about forms; every text says what is wrong, then how to mend it.</summary>
public static class FormFindingTexts
{
    internal const string UnknownKeyword = "MC-FORM-001";
    internal const string WrongValue = "MC-FORM-002";
    internal const string TooLarge = "MC-FORM-003";
    internal const string BadReference = "MC-FORM-004";
    internal const string BadFieldName = "MC-FORM-005";
    internal const string BadPattern = "MC-FORM-006";
    internal const string UnknownFormat = "MC-FORM-007";
    internal const string BadWidget = "MC-FORM-008";
    internal const string BadType = "MC-FORM-009";
    internal const string BadExpression = "MC-FORM-010";
    internal const string UnknownName = "MC-FORM-011";
    internal const string Cycle = "MC-FORM-012";
    internal const string UnknownSectionField = "MC-FORM-013";
    internal const string SectionTwice = "MC-FORM-014";
    internal const string NoTitle = "MC-FORM-015";
    internal const string NoEnglish = "MC-FORM-016";
    internal const string UnknownRequired = "MC-FORM-017";
    internal const string EmptyRange = "MC-FORM-018";
    internal const string Misplaced = "MC-FORM-019";
    internal const string NotInSection = "MC-FORM-020";
    internal const string DuplicateChoice = "MC-FORM-021";
    internal const string DuplicateKey = "MC-FORM-022";
    internal const string UnknownChoice = "MC-FORM-023";

    /// <summary>Code to text; placeholders {0}, {1} are the finding's arguments.</summary>
    public static IReadOnlyDictionary<string, LocalText> Table { get; } = new Dictionary<string, LocalText>(StringComparer.Ordinal)
    {
        [UnknownKeyword] = new("Không có từ khóa “{0}” trong biểu mẫu. Hãy bỏ từ khóa này hoặc sửa lỗi chính tả.", "The forms have no keyword “{0}”. Remove it or correct its spelling."),
        [WrongValue] = new("Giá trị của “{0}” không đúng: cần {1}. Hãy sửa lại giá trị.", "The value of “{0}” is wrong: expected {1}. Correct the value."),
        [TooLarge] = new("Biểu mẫu vượt giới hạn {0}: tối đa {1}. Hãy chia nhỏ biểu mẫu.", "The form exceeds the limit of {0}: at most {1}. Split the form."),
        [BadReference] = new("Tham chiếu “{0}” không dùng được. Chỉ tham chiếu đến #/$defs/… có trong tệp này và không vòng lại chính nó.", "The reference “{0}” cannot be used. Refer to a #/$defs/… of this file that does not lead back to itself."),
        [BadFieldName] = new("Mã trường “{0}” không dùng được. Hãy dùng chữ cái không dấu, chữ số và gạch dưới, bắt đầu bằng chữ cái.", "The field key “{0}” cannot be used. Use unaccented letters, digits and underscores, starting with a letter."),
        [BadPattern] = new("Mẫu “{0}” không phải biểu thức chính quy hợp lệ. Hãy sửa lại mẫu.", "The pattern “{0}” is not a valid regular expression. Correct the pattern."),
        [UnknownFormat] = new("Không có định dạng “{0}”. Hãy chọn một trong: {1}.", "There is no format “{0}”. Choose one of: {1}."),
        [BadWidget] = new("Kiểu hiển thị “{0}” không dùng được cho trường này. Hãy chọn một trong: {1}.", "The widget “{0}” does not suit this field. Choose one of: {1}."),
        [BadType] = new("Kiểu dữ liệu “{0}” không dùng được ở đây. Hãy chọn một trong: {1}.", "The type “{0}” cannot be used here. Choose one of: {1}."),
        [BadExpression] = new("Biểu thức của “{0}” có lỗi: {1} Hãy sửa lại biểu thức.", "The expression of “{0}” has a fault: {2} Correct the expression."),
        [UnknownName] = new("Biểu thức của “{0}” nhắc đến “{1}”, nhưng biểu mẫu không có trường này. Hãy sửa tên hoặc thêm trường.", "The expression of “{0}” mentions “{1}”, which is no field of the form. Correct the name or add the field."),
        [Cycle] = new("Các biểu thức phụ thuộc vòng tròn: {0}. Hãy bỏ một phụ thuộc.", "The expressions depend on each other in a circle: {0}. Remove one dependency."),
        [UnknownSectionField] = new("Bố cục nhắc đến “{0}”, nhưng biểu mẫu không có mục này. Hãy sửa tên.", "The layout mentions “{0}”, which the form does not have. Correct the name."),
        [SectionTwice] = new("Trường “{0}” đứng trong hai phần. Hãy để lại ở một phần.", "The field “{0}” stands in two sections. Keep it in one."),
        [NoTitle] = new("Trường “{0}” chưa có nhãn. Hãy thêm “title”.", "The field “{0}” has no label. Add a “title”."),
        [NoEnglish] = new("“{0}” chưa có nhãn tiếng Anh. Hãy thêm “x-titleEn”.", "“{0}” has no English label. Add “x-titleEn”."),
        [UnknownRequired] = new("Danh sách bắt buộc nhắc đến “{0}”, nhưng nhóm này không có trường đó. Hãy sửa tên.", "The list of required fields mentions “{0}”, which this group does not have. Correct the name."),
        [EmptyRange] = new("Giới hạn dưới {0} lớn hơn giới hạn trên {1}. Hãy đổi lại.", "The lower limit {0} is above the upper limit {1}. Correct them."),
        [Misplaced] = new("“{0}” không dùng được cho trường kiểu “{1}”. Hãy bỏ từ khóa này.", "“{0}” does not apply to a field of type “{1}”. Remove it."),
        [NotInSection] = new("Trường “{0}” không đứng trong phần nào nên được xếp cuối biểu mẫu. Hãy đưa vào một phần.", "The field “{0}” stands in no section and is put at the end. Put it into a section."),
        [DuplicateChoice] = new("Lựa chọn “{0}” có hai lần. Hãy bỏ một.", "The choice “{0}” appears twice. Remove one."),
        [DuplicateKey] = new("Có hai trường cùng mã “{0}”. Hãy đổi mã của một trường.", "Two fields have the key “{0}”. Change one of them."),
        [UnknownChoice] = new("Điều kiện hiện của “{0}” cần giá trị “{1}”, nhưng trường “{2}” không có lựa chọn này. Hãy chọn lại giá trị.", "The condition of “{0}” asks for “{1}”, which is no choice of the field “{2}”. Choose another value."),
    };

    /// <summary>The text of a code with its arguments filled in.</summary>
    public static LocalText Format(string code, IReadOnlyList<string> args)
    {
        var text = Table[code];
        object[] values = [.. args];
        return new LocalText(
            string.Format(CultureInfo.InvariantCulture, text.Vi, values),
            string.Format(CultureInfo.InvariantCulture, text.En!, values));
    }
}
