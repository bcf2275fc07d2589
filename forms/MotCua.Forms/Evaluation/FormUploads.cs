using System.Globalization;

namespace MotCua.Forms;

/// <summary>Checks a file against its field before it is stored: size, ending, and that the first bytes are what the ending says.</summary>
public static class FormUploads
{
    /// <summary>Endings a form may ask for when its field names none.</summary>
    public static IReadOnlyList<string> UsualEndings { get; } = [".pdf", ".jpg", ".jpeg", ".png"];

    private static readonly Dictionary<string, byte[][]> Beginnings = new(StringComparer.Ordinal)
    {
        [".pdf"] = ["%PDF-"u8.ToArray()],
        [".jpg"] = [[0xFF, 0xD8, 0xFF]],
        [".jpeg"] = [[0xFF, 0xD8, 0xFF]],
        [".png"] = [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]],
        [".docx"] = ["PK\u0003\u0004"u8.ToArray()],
        [".xlsx"] = ["PK\u0003\u0004"u8.ToArray()],
        [".zip"] = ["PK\u0003\u0004"u8.ToArray()],
    };

    /// <summary>The endings a field accepts.</summary>
    public static IReadOnlyList<string> EndingsOf(FormField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Accept.Count > 0 ? field.Accept : UsualEndings;
    }

    /// <summary>What is wrong with a file, or null. The error's pointer is empty: the caller knows the field's place.</summary>
    /// <param name="field">A field of kind Files.</param>
    /// <param name="fileName">The name as sent.</param>
    /// <param name="length">Bytes.</param>
    /// <param name="beginning">The first bytes (eight are enough), or empty when not at hand: then the content is not checked.</param>
    public static FormError? Check(FormField field, string fileName, long length, ReadOnlySpan<byte> beginning = default)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var endings = EndingsOf(field);
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        if (length == 0) return Error("emptyFile", fileName);
        if (!endings.Contains(ending)) return Error("fileType", ending.TrimStart('.').ToUpperInvariant(), ListOf(endings));
        if (length > field.MaxBytes) return Error("fileTooLarge", Size(length), Size(field.MaxBytes));
        if (!beginning.IsEmpty && Beginnings.TryGetValue(ending, out var known) && !StartsWithAny(beginning, known))
            return Error("fileContent", fileName, ending.TrimStart('.').ToUpperInvariant());
        return null;
    }

    /// <summary>A size as people read it: 812 KB, 6,2 MB.</summary>
    public static string Size(long bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes + 512) / 1024)} KB")
        : VietnameseNumber.Format(Math.Round(bytes / (1024m * 1024m), 1)) + " MB";

    /// <summary>Endings as people read them: "PDF, JPG hoặc PNG".</summary>
    public static string ListOf(IReadOnlyList<string> endings, string or = "hoặc")
    {
        var names = endings.Select(e => e.TrimStart('.').ToUpperInvariant()).Where(e => e != "JPEG" || !endings.Contains(".jpg")).ToList();
        return names.Count <= 1 ? string.Concat(names) : string.Join(", ", names.SkipLast(1)) + " " + or + " " + names[^1];
    }

    private static bool StartsWithAny(ReadOnlySpan<byte> beginning, byte[][] known)
    {
        foreach (var bytes in known)
            if (beginning.StartsWith(bytes)) return true;
        return false;
    }

    private static FormError Error(string code, params string[] args) => new("", code, FormMessages.Format(code, args));
}
