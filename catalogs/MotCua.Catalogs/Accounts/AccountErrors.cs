using System.Collections.Frozen;
using MotCua.Engine.Model;

namespace MotCua.Catalogs.Accounts;

/// <summary>Every account error with its texts. A text names the remedy.</summary>
public static class AccountErrors
{
    private static readonly FrozenDictionary<string, LocalText> Texts = new Dictionary<string, LocalText>
    {
        ["userNameRequired"] = new("Nhập tên đăng nhập.", "Enter a user name."),
        ["userNameFormat"] = new(
            "Tên đăng nhập dài 4–32 ký tự, bắt đầu bằng chữ cái, chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch dưới, gạch nối.",
            "A user name has 4–32 characters, starts with a letter and uses only unaccented letters, digits, dots, underscores and hyphens."),
        ["userNameTaken"] = new("Tên đăng nhập này đã có người dùng. Chọn tên khác.", "This user name is taken. Choose another one."),
        ["passwordRequired"] = new("Nhập mật khẩu.", "Enter a password."),
        ["passwordWeak"] = new(
            "Mật khẩu cần ít nhất 10 ký tự, hoặc ít nhất 8 ký tự gồm ba trong bốn loại: chữ thường, chữ hoa, chữ số, ký hiệu.",
            "A password needs at least 10 characters, or at least 8 with three of: lower case, upper case, digits, symbols."),
        ["passwordTooLong"] = new("Mật khẩu dài tối đa 128 ký tự.", "A password has at most 128 characters."),
        ["passwordLikeUserName"] = new("Mật khẩu không được chứa tên đăng nhập.", "The password must not contain the user name."),
        ["passwordCommon"] = new("Mật khẩu này quá dễ đoán. Chọn mật khẩu khác.", "This password is too easy to guess. Choose another one."),
        ["currentPasswordWrong"] = new("Mật khẩu hiện tại không đúng. Nhập lại.", "The current password is not right. Enter it again."),
        ["displayNameRequired"] = new("Nhập họ và tên.", "Enter the full name."),
        ["displayNameTooLong"] = new("Họ và tên dài tối đa 200 ký tự.", "A name has at most 200 characters."),
        ["identityNumberRequired"] = new("Nhập số định danh.", "Enter the identity number."),
        ["identityNumberFormat"] = new("Số định danh cá nhân gồm đúng 12 chữ số.", "A personal identity number has exactly 12 digits."),
        ["taxCodeFormat"] = new(
            "Mã số thuế gồm 10 chữ số đúng quy cách (chi nhánh thêm dấu gạch và 3 chữ số), hoặc 12 chữ số.",
            "A tax code has 10 valid digits (a branch adds a hyphen and 3 digits), or 12 digits."),
        ["phoneRequired"] = new("Nhập số điện thoại.", "Enter a phone number."),
        ["phoneFormat"] = new(
            "Số điện thoại chưa đúng. Nhập 10 chữ số bắt đầu bằng 03, 05, 07, 08, 09, hoặc số cố định bắt đầu bằng 02.",
            "This is not a phone number. Enter 10 digits starting with 03, 05, 07, 08 or 09, or a fixed line starting with 02."),
        ["emailFormat"] = new("Thư điện tử chưa đúng, ví dụ: ten@example.com.", "This is not an e-mail address, for example: name@example.com."),
        ["addressTooLong"] = new("Địa chỉ dài tối đa 500 ký tự.", "An address has at most 500 characters."),
    }.ToFrozenDictionary();

    /// <summary>Every code there is.</summary>
    public static IReadOnlyCollection<string> Codes => Texts.Keys;

    /// <summary>The error with its texts.</summary>
    /// <exception cref="KeyNotFoundException">The code is not in the table.</exception>
    public static FieldError Of(string field, string code) => new(field, code, Texts[code]);
}
