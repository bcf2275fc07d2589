using System.Globalization;
using MotCua.Engine.Model;

namespace MotCua.Forms;

/// <summary>What is said beside a field: reason and remedy, never blame (look.md, "Voice").</summary>
public static class FormMessages
{
    /// <summary>Code to text; {0}, {1} are filled in.</summary>
    public static IReadOnlyDictionary<string, LocalText> Table { get; } = new Dictionary<string, LocalText>(StringComparer.Ordinal)
    {
        ["required"] = new("Nhập {0}.", "Enter: {1}."),
        ["requiredChoice"] = new("Chọn {0}.", "Choose: {1}."),
        ["requiredQuestion"] = new("Chọn một câu trả lời.", "Choose an answer."),
        ["requiredAnswer"] = new("Trả lời câu hỏi này.", "Answer this question."),
        ["requiredFile"] = new("Chọn tệp cho mục {0}.", "Choose a file for: {1}."),
        ["requiredList"] = new("Thêm ít nhất một {0}.", "Add at least one: {1}."),
        ["agree"] = new("Đánh dấu vào ô này để tiếp tục.", "Tick this box to continue."),
        ["choice"] = new("Chọn một trong các mục có sẵn.", "Choose one of the options given."),
        ["number"] = new("Viết bằng số, ví dụ 12 hoặc 12,5.", "Write a number, for example 12 or 12,5."),
        ["amount"] = new("Viết bằng số, ví dụ 150.000.000.", "Write a number, for example 150.000.000."),
        ["wholeNumber"] = new("Viết số nguyên, không có phần thập phân.", "Write a whole number without decimals."),
        ["shape"] = new("Không đọc được câu trả lời này. Hãy nhập lại.", "This answer could not be read. Enter it again."),
        ["date"] = new("Viết ngày theo dạng ngày/tháng/năm, ví dụ 14/03/1986.", "Write the date as day/month/year, for example 14/03/1986."),
        ["noSuchDay"] = new("Không có ngày {0}. Hãy kiểm tra lại ngày và tháng.", "There is no {0}. Check the day and the month."),
        ["time"] = new("Viết giờ theo dạng giờ:phút, ví dụ 08:30.", "Write the time as hours:minutes, for example 08:30."),
        ["email"] = new("Viết địa chỉ thư đầy đủ, ví dụ ten@vidu.vn.", "Write the full e-mail address, for example name@example.vn."),
        ["phone"] = new("Viết số điện thoại bằng chữ số, ví dụ 0903 000 245.", "Write the phone number in digits, for example 0903 000 245."),
        ["phoneDigits"] = new("Số điện thoại chưa đúng, bạn đã nhập {0} chữ số. Hãy kiểm tra lại, ví dụ 0903 000 245.", "The phone number is not right: you entered {0} digits. Check it, for example 0903 000 245."),
        ["identityDigits"] = new("Nhập đủ 12 chữ số. Bạn đã nhập {0} chữ số.", "Enter all 12 digits. You entered {0} digits."),
        ["identityOnlyDigits"] = new("Chỉ nhập chữ số, đủ 12 chữ số.", "Enter digits only, all 12 of them."),
        ["taxCode"] = new("Mã số thuế chưa đúng. Hãy kiểm tra lại: 10 chữ số, 13 chữ số nếu là chi nhánh, hoặc số định danh 12 chữ số.", "The tax code is not right. Check it: 10 digits, 13 for a branch, or the 12-digit identity number."),
        ["tooShort"] = new("Viết ít nhất {0} ký tự. Bạn đã viết {1} ký tự.", "Write at least {0} characters. You wrote {1}."),
        ["tooLong"] = new("Viết gọn trong {0} ký tự. Bạn đã viết {1} ký tự.", "Keep it within {0} characters. You wrote {1}."),
        ["pattern"] = new("Chưa đúng dạng cần điền. Hãy xem ví dụ và viết lại.", "This is not in the form asked for. See the example and write it again."),
        ["minimum"] = new("Nhập số từ {0} trở lên.", "Enter {0} or more."),
        ["maximum"] = new("Nhập số không quá {0}.", "Enter {0} or less."),
        ["above"] = new("Nhập số lớn hơn {0}.", "Enter more than {0}."),
        ["below"] = new("Nhập số nhỏ hơn {0}.", "Enter less than {0}."),
        ["multipleOf"] = new("Nhập bội số của {0}.", "Enter a multiple of {0}."),
        ["tooFewItems"] = new("Cần ít nhất {0} mục, đang có {1}. Hãy thêm.", "At least {0} are needed, there are {1}. Add more."),
        ["tooManyItems"] = new("Tối đa {0} mục, đang có {1}. Hãy bỏ bớt.", "At most {0} are allowed, there are {1}. Remove some."),
        ["repeated"] = new("Có mục bị trùng. Hãy bỏ một mục.", "Two entries are the same. Remove one."),
        ["unknown"] = new("Biểu mẫu không có mục này. Hãy bỏ mục này.", "The form has no such field. Remove it."),
        ["tooManyFiles"] = new("Nhiều nhất {0} tệp, đang có {1} tệp. Hãy bỏ bớt.", "At most {0} files, there are {1}. Remove some."),
        ["fileGone"] = new("Có tệp không còn trên máy chủ. Hãy bỏ tệp đó và tải lên lại.", "A file is no longer on the server. Remove it and upload it again."),
        ["emptyFile"] = new("Tệp {0} không có nội dung. Hãy chọn tệp khác.", "The file {0} is empty. Choose another file."),
        ["fileType"] = new("Chưa nhận được: không dùng được tệp {0}. Hãy lưu thành {1} rồi chọn lại.", "Not received: {0} files cannot be used. Save it as {1} and choose it again."),
        ["fileTooLarge"] = new("Tệp nặng {0}, tối đa {1}. Hãy giảm dung lượng hoặc chia thành hai tệp.", "The file has {0}, at most {1} is allowed. Make it smaller or split it into two files."),
        ["fileContent"] = new("Chưa nhận được: nội dung tệp {0} không phải {1}. Hãy mở tệp, lưu lại thành {1} rồi chọn lại.", "Not received: the content of {0} is not {1}. Open it, save it as {1} and choose it again."),
    };

    /// <summary>A message with its values filled in.</summary>
    public static LocalText Format(string code, params string[] args)
    {
        var text = Table[code];
        object[] values = [.. args];
        return new LocalText(string.Format(CultureInfo.InvariantCulture, text.Vi, values), string.Format(CultureInfo.InvariantCulture, text.En!, values));
    }

    /// <summary>Which message asks for a missing answer.</summary>
    internal static string RequiredCode(FormField field)
    {
        var isQuestion = field.Title.Vi.TrimEnd().EndsWith('?');
        if (field.Kind == FieldKind.Files) return "requiredFile";
        if (field.Kind == FieldKind.List) return "requiredList";
        if (field.Kind == FieldKind.Boolean && field.Widget == "checkbox") return "agree";
        var isChoice = field.Choices.Count > 0 || field.Catalog is not null || field.Kind is FieldKind.Boolean or FieldKind.Choices;
        return isChoice ? (isQuestion ? "requiredQuestion" : "requiredChoice") : isQuestion ? "requiredAnswer" : "required";
    }

    /// <summary>How a field is named inside a sentence, in Vietnamese and in English.</summary>
    internal static string[] NameOf(FormField field)
    {
        var name = field.Kind == FieldKind.List ? field.ItemTitle ?? field.Title : field.Title;
        return [LowerFirst(name.Vi), LowerFirst(name.In("en"))];
    }

    /// <summary>The first letter in lower case, unless the first word is an abbreviation.</summary>
    internal static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
