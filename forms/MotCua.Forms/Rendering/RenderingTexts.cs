using System.Globalization;
using MotCua.Engine.Model;

namespace MotCua.Forms.Rendering;

/// <summary>The forms' own words on a page.</summary>
public static class RenderingTexts
{
    /// <summary>Key to text; a test holds both languages to the same placeholders.</summary>
    public static IReadOnlyDictionary<string, LocalText> Table { get; } = new Dictionary<string, LocalText>(StringComparer.Ordinal)
    {
        ["optional"] = new("(không bắt buộc)", "(optional)"),
        ["choose"] = new("Chọn…", "Choose…"),
        ["help"] = new("Giải thích thêm", "More about this"),
        ["yes"] = new("Có", "Yes"),
        ["no"] = new("Không", "No"),
        ["item"] = new("Mục", "Item"),
        ["itemTitle"] = new("{0} {1}", "{0} {1}"),
        ["add"] = new("Thêm {0}", "Add: {0}"),
        ["remove"] = new("Bỏ {0}", "Remove {0}"),
        ["removeFile"] = new("Bỏ", "Remove"),
        ["count"] = new("Tối đa {0}, đang có {1}", "At most {0}, now {1}"),
        ["countOpen"] = new("Đang có {0}", "Now {0}"),
        ["fileLimits"] = new("{0}. Mỗi tệp tối đa {1}, nhiều nhất {2} tệp.", "{0}. At most {1} per file and {2} files."),
        ["fileLimitsOpen"] = new("{0}. Mỗi tệp tối đa {1}.", "{0}. At most {1} per file."),
        ["fileHint"] = new("Kéo tệp vào đây cũng được. Trên điện thoại, bạn có thể chụp ảnh.", "You can also drag files here. On a phone you can take a photo."),
        ["fileOr"] = new("hoặc", "or"),
        ["fileStored"] = new("{0} · đã tải lên", "{0} · uploaded"),
        ["fileUnknown"] = new("Tệp {0}", "File {0}"),
        ["dateHint"] = new("Ví dụ 14/03/1986", "For example 14/03/1986"),
        ["timeHint"] = new("Ví dụ 08:30", "For example 08:30"),
        ["moneyHint"] = new("Viết bằng số, ví dụ 150.000.000", "In numbers, for example 150.000.000"),
        ["errorsOne"] = new("Có 1 chỗ cần sửa", "1 thing to correct"),
        ["errorsMany"] = new("Có {0} chỗ cần sửa", "{0} things to correct"),
        ["errorAt"] = new("{0}: {1}", "{0}: {1}"),
        ["edit"] = new("Sửa", "Change"),
        ["editPart"] = new("phần {0}", "the part {0}"),
        ["notGiven"] = new("Chưa điền", "Not filled in"),
        ["refresh"] = new("Cập nhật câu hỏi", "Update the questions"),
    };

    /// <summary>A text with its values filled in; falls back to Vietnamese.</summary>
    public static string Format(string key, string language, params object[] args) =>
        string.Format(CultureInfo.InvariantCulture, Table[key].In(language), args);
}
